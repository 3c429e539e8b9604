package io.rehearsal.assistant.local.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.judging.LearnedPointJudge;
import io.rehearsal.events.interview.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said instead of an answer earns nothing; what begins in the same words and is an answer does. */
class NoAnswerTest {

    private static final Embeddings EMBEDDINGS = new Embeddings();
    private static final LocalAnswerGrader GRADER = new LocalAnswerGrader(EMBEDDINGS, new LearnedPointJudge(EMBEDDINGS));

    @ParameterizedTest
    @ValueSource(strings = {
        "Yes, the result, that is important.",
        "I fully agree that the actions you took and the result are essential.",
        "The situation, your own task and what you learned: all of these matter a lot, as you say.",
        "Definitely the result. Couldn't put it better.",
        "Beats me. Pass.",
        "You've got me there, I'm afraid.",
        "My mind went blank, no clue.",
        "Good question, the result is what one should always keep in mind.",
        "Your own task, of course. That is crucial, and so is the situation.",
        "I really don't know, that never came up.",
        "Can't think of anything right now, could we skip this one?",
        "I can't recall it. It was years ago, and I would rather not say something wrong.",
        "You ask about a time when I solved a production problem under time pressure. Under time pressure I solved the production problem.",
    })
    void praise_refusal_and_the_question_itself_earn_nothing_in_english(String said) {
        assertThat(score(Samples.behavior(Language.EN), said, Language.EN)).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "对，结果，这个很重要。",
        "当时的情境很关键，自己的任务也很关键，采取的具体行动、结果同样很重要。",
        "我完全同意，事后的反思非常值得重视。",
        "问得好，当时的情境和结果，这些都是要考虑到的。",
        "这个我真没遇到过，也说不上来，换一道题吧。",
        "脑子一片空白，答不了。",
        "这方面我还真没研究过。",
        "说得太对了，结果正是如此。",
        "不太清楚，记不清了，当时都是别人处理的。",
        "在很紧的时间里解决线上问题的经历，嗯，线上问题，时间很紧，这确实是个好问题。",
    })
    void praise_refusal_and_the_question_itself_earn_nothing_in_chinese(String said) {
        assertThat(score(Samples.behavior(Language.ZH), said, Language.ZH)).isLessThanOrEqualTo(5);
    }

    @Test
    void the_words_of_a_follow_up_given_back_are_no_answer() {
        var question = Samples.behavior(Language.EN);
        var exchanges = List.of(new Exchange(question.text(), "I don't know."),
                new Exchange("What changed for the customers, and by how much did the errors fall?", "What changed for the customers and how the errors fell, yes, that really matters."));

        assertThat(GRADER.grade(question, exchanges, Language.EN).grade().score()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I have never used the term at work, but two threads that wait for each other's locks forever never go on, and taking locks in the same order prevents it.",
        "I'm not sure of the exact name, but you try a lock with a timeout and release what you hold, and always lock in the same order.",
        "It is important that locks are always taken in the same order, because otherwise two threads wait for each other forever.",
        "Threads wait for each other's locks forever.",
        "Exactly as with two forks: each holds one lock and waits for the other's forever, so pass locks out in one order.",
    })
    void an_answer_that_begins_with_doubt_or_praise_is_an_answer_in_english(String said) {
        assertThat(score(Samples.knowledge(Language.EN), said, Language.EN)).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "这个词我没听过，但是数据在缓存和数据库里都没有的时候，请求每次都会落到数据库，可以用布隆过滤器先拦掉不存在的键。",
        "布隆过滤器很重要，因为不存在的键先被它拦截，请求就不会每次都打到数据库。",
        "请求每次都落到数据库，压垮数据库。",
    })
    void an_answer_that_begins_with_doubt_or_praise_is_an_answer_in_chinese(String said) {
        assertThat(score(Samples.knowledge(Language.ZH), said, Language.ZH)).isGreaterThan(5);
    }

    @Test
    void who_did_not_know_and_told_it_to_the_follow_up_has_answered() {
        var question = Samples.knowledge(Language.EN);
        var exchanges = List.of(new Exchange(question.text(), "I don't know."), new Exchange("What happens when two threads want each other's lock?", Samples.strong(Language.EN)));

        assertThat(GRADER.grade(question, exchanges, Language.EN).grade().score()).isGreaterThan(50);
    }

    private static int score(Question question, String said, Language language) {
        return GRADER.grade(question, List.of(new Exchange(question.text(), said)), language).grade().score();
    }
}
