package io.rehearsal.assistant.local.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.judging.LearnedPointJudge;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalAnswerGraderTest {

    private static final Embeddings EMBEDDINGS = new Embeddings();
    private static final LocalAnswerGrader GRADER = new LocalAnswerGrader(EMBEDDINGS, new LearnedPointJudge(EMBEDDINGS));

    @ParameterizedTest
    @EnumSource
    void a_strong_answer_scores_80_or_more_and_misses_nothing(Language language) {
        var grade = knowledge(language, Samples.strong(language));
        assertThat(grade.score()).isBetween(80, 100);
        assertThat(grade.pointsMet()).isEqualTo(Samples.knowledge(language).expectedPoints());
        assertThat(grade.pointsMissed()).isEmpty();
        assertThat(grade.nextTime()).isNull();
        assertThat(grade.strengths()).isNotEmpty();
        assertThat(grade.modelAnswer()).isEqualTo(Samples.knowledge(language).modelAnswer());
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_scores_0_and_misses_every_point(Language language) {
        for (var answer : new String[] {null, "", "  ", "……"}) {
            var grade = knowledge(language, answer);
            assertThat(grade.score()).isZero();
            assertThat(grade.criteria()).isEqualTo(new QuestionGrade.Criteria(0, 0, 0, 0, 0, 0));
            assertThat(grade.pointsMissed()).isEqualTo(Samples.knowledge(language).expectedPoints());
            assertThat(grade.feedback()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_copied_question_scores_0(Language language) {
        var question = Samples.knowledge(language);
        assertThat(knowledge(language, question.text()).score()).isZero();
        assertThat(knowledge(language, question.text() + question.text()).score()).isZero();
        assertThat(grade(Samples.behavior(language), language, Samples.behavior(language).text()).score()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_well_told_story_about_something_else_than_the_project_scores_below_half(Language language) {
        var grade = grade(Samples.project(language), language, Samples.otherStory(language));
        assertThat(grade.score()).isLessThan(50);
        assertThat(grade.criteria().relevance()).isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource
    void an_everyday_word_that_the_resume_has_too_makes_no_other_story_fit(Language language) {
        var grade = grade(Samples.ledger(language), language, Samples.otherStory(language) + language.say("上线之后没有人抱怨。", " It took half a day, and nobody complained."));
        assertThat(grade.score()).isLessThan(50);
        assertThat(grade.criteria().relevance()).isLessThan(60);
    }

    @ParameterizedTest
    @EnumSource
    void a_project_told_in_other_words_than_the_resumes_is_still_the_project(Language language) {
        var grade = grade(Samples.ledger(language), language, Samples.ledgerInOtherWords(language));
        assertThat(grade.criteria().relevance()).isGreaterThanOrEqualTo(85);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_about_something_else_scores_at_most_20(Language language) {
        var grade = knowledge(language, Samples.offTopic(language));
        assertThat(grade.score()).isLessThanOrEqualTo(20);
        assertThat(grade.pointsMet()).isEmpty();
        assertThat(grade(Samples.behavior(language), language, Samples.offTopic(language)).score()).isLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource
    void not_knowing_scores_next_to_nothing(Language language) {
        assertThat(knowledge(language, language.say("我不知道。", "I do not know.")).score()).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void a_lecture_is_no_experience(Language language) {
        assertThat(grade(Samples.behavior(language), language, Samples.strong(language)).score()).isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_takes_up_a_word_of_the_question_is_no_copy_of_it(Language language) {
        var question = Samples.choice(language);
        assertThat(grade(question, language, question.modelAnswer()).score()).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_about_another_technical_matter_stays_far_below_a_partial_one(Language language) {
        var grade = knowledge(language, Samples.star(language));
        assertThat(grade.score()).isLessThanOrEqualTo(45);
        assertThat(grade.score()).isLessThan(knowledge(language, Samples.partial(language)).score() - 20);
    }

    @ParameterizedTest
    @EnumSource
    void saying_it_again_earns_nothing(Language language) {
        var partial = Samples.partial(language);
        var once = knowledge(language, partial);
        var thrice = knowledge(language, partial + "\n" + partial + "\n" + partial);
        assertThat(thrice.score()).isEqualTo(once.score());
        assertThat(thrice.improvements()).hasSizeGreaterThan(once.improvements().size() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void padding_with_something_else_earns_nothing(Language language) {
        var partial = Samples.partial(language);
        assertThat(knowledge(language, partial + "\n" + Samples.offTopic(language)).score()).isLessThanOrEqualTo(knowledge(language, partial).score() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void a_partial_answer_scores_between_and_its_missing_points_are_named(Language language) {
        var question = Samples.knowledge(language);
        var grade = knowledge(language, Samples.partial(language));
        assertThat(grade.score()).isBetween(25, knowledge(language, Samples.strong(language)).score() - 10);
        assertThat(grade.pointsMet()).contains(question.expectedPoints().getFirst());
        assertThat(grade.pointsMissed()).contains(question.expectedPoints().get(2));
        assertThat(grade.nextTime()).contains(question.expectedPoints().get(2));
        assertThat(String.join("\n", grade.improvements())).contains(question.expectedPoints().get(2));
    }

    @ParameterizedTest
    @EnumSource
    void adding_a_missing_point_never_lowers_the_score(Language language) {
        var question = Samples.knowledge(language);
        var answer = Samples.partial(language);
        var before = knowledge(language, answer);
        for (var point : question.expectedPoints()) {
            answer = answer + "\n" + language.say("另外，", "Also, ") + point + language.say("。", ".");
            var after = knowledge(language, answer);
            assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
            assertThat(after.pointsMet()).contains(point);
            before = after;
        }
        assertThat(before.score()).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @EnumSource
    void instructions_to_the_grader_earn_nothing(Language language) {
        assertThat(knowledge(language, Samples.instruction(language)).score()).isZero();
        var partial = Samples.partial(language);
        var with = knowledge(language, partial + "\n" + Samples.instruction(language));
        assertThat(with.score()).isEqualTo(knowledge(language, partial).score());
        assertThat(with.improvements().getFirst()).containsAnyOf("评分", "grader");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_in_a_follow_up_counts(Language language) {
        var question = Samples.knowledge(language);
        var alone = List.of(new Exchange(question.text(), Samples.partial(language)));
        var both = List.of(alone.getFirst(), new Exchange(language.say("那怎样防止呢？", "And how would you prevent it?"), Samples.rest(language)));
        var grade = GRADER.grade(question, both, language).grade();
        assertThat(grade.score()).isGreaterThan(GRADER.grade(question, alone, language).grade().score());
        assertThat(grade.pointsMissed()).isEmpty();
        assertThat(grade.answer()).contains(Samples.partial(language), Samples.rest(language));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_answer_gets_the_same_grade(Language language) {
        var other = new LocalAnswerGrader(EMBEDDINGS, new LearnedPointJudge(EMBEDDINGS));
        for (var question : List.of(Samples.knowledge(language), Samples.behavior(language))) {
            var exchanges = List.of(new Exchange(question.text(), Samples.partial(language)));
            assertThat(other.grade(question, exchanges, language)).isEqualTo(GRADER.grade(question, exchanges, language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_experience_told_in_order_and_numbers_beats_a_vague_one(Language language) {
        var star = grade(Samples.behavior(language), language, Samples.star(language));
        var vague = grade(Samples.behavior(language), language, Samples.vague(language));
        assertThat(star.score()).isGreaterThanOrEqualTo(80);
        assertThat(star.pointsMissed()).isEmpty();
        assertThat(vague.score()).isLessThanOrEqualTo(45);
        assertThat(vague.pointsMissed()).isNotEmpty();
        assertThat(vague.nextTime()).contains(vague.pointsMissed().getFirst());
        assertThat(vague.improvements()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_project_is_graded_by_what_the_person_did_and_measured(Language language) {
        var question = Samples.project(language);
        var told = language.say(
                "当时订单查询高峰期要 900 毫秒，目标是 200 毫秒以内。我负责查询层的改造，因为读多写少，我选择用 Redis 缓存热点订单，而不是加从库。难点是缓存和数据库不一致，我用先更新数据库再删缓存的办法解决。上线后 P95 从 900 毫秒降到 120 毫秒。",
                "Order queries took 900 ms at peak, and the goal was 200 ms. I was responsible for the query layer. I chose a Redis cache rather than another replica because reads outnumbered writes "
                        + "50 to 1. The hardest problem was stale entries after an update; I deleted the key after each write. As a result the P95 fell from 900 ms to 120 ms.");
        var bare = language.say("我们用了 Redis，查询变快了。", "We used Redis and queries became faster.");
        assertThat(grade(question, language, told).score()).isGreaterThanOrEqualTo(80);
        assertThat(grade(question, language, bare).score()).isLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_person_reads_is_in_the_language_of_the_interview(Language language) {
        var grade = knowledge(language, Samples.partial(language));
        assertThat(Language.of(grade.feedback())).isEqualTo(language);
        assertThat(grade.strengths()).allSatisfy(text -> assertThat(Language.of(text)).isEqualTo(language));
        assertThat(grade.improvements()).allSatisfy(text -> assertThat(Language.of(text)).isEqualTo(language));
        assertThat(Language.of(grade.nextTime())).isEqualTo(language);
    }

    private static QuestionGrade knowledge(Language language, @Nullable String answer) {
        return grade(Samples.knowledge(language), language, answer);
    }

    private static QuestionGrade grade(Question question, Language language, @Nullable String answer) {
        return GRADER.grade(question, List.of(new Exchange(question.text(), answer)), language).grade();
    }
}
