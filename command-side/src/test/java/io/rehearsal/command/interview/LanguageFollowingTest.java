package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.LanguageFollowed;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever answers in the other language is followed into it by a panel. */
class LanguageFollowingTest {

    private static final long ID = 5;
    private static final String GUEST = "guest-5";
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Engine ENGINE = Engine.local("1");
    private static final String ENGLISH = "We put a cache in front of the database and measured the latency before and after that";

    private AggregateTestFixture<Interview> fixture;

    @BeforeEach
    void interview() {
        fixture = new AggregateTestFixture<>(Interview.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void an_answer_in_the_other_language_calls_for_questions_in_it() {
        assertThat(work(Format.PANEL, ENGLISH)).isInstanceOfSatisfying(Work.Follow.class, follow -> {
            assertThat(follow.language()).isEqualTo(Language.EN);
            assertThat(follow.brief().brief().language()).isEqualTo(Language.EN);
            assertThat(follow.brief().brief().count()).isEqualTo(3);
        });
    }

    @Test
    void the_questions_that_have_not_been_asked_are_put_in_it_and_the_others_stay() {
        fixture.given(history(Format.PANEL, ENGLISH))
                .when(new RecordLanguage(ID, 2, Language.EN, new QuestionWriter.Answer(ENGINE, questions("question")), NOW))
                .expectEvents(followed());
        interview();
        var followed = Stream.concat(history(Format.PANEL, ENGLISH).stream(), Stream.of(followed())).toList();
        fixture.given(followed)
                .when(new RecordReaction(ID, 2, new FollowUpWriter.Answer(ENGINE, Optional.empty()), NOW))
                .expectEvents(asked(3, 2, "question 2"));
    }

    @Test
    void once_followed_the_person_is_reacted_to_in_it() {
        var state = Stream.concat(history(Format.PANEL, ENGLISH).stream(), Stream.of(followed())).reduce(InterviewState.NONE, InterviewState::evolve, (_, last) -> last);

        assertThat(DueWork.of(state).orElseThrow()).isInstanceOfSatisfying(Work.React.class, react -> assertThat(react.language()).isEqualTo(Language.EN));
    }

    @Test
    void an_interview_alone_stays_in_its_language() {
        assertThat(work(Format.SOLO, ENGLISH)).isInstanceOf(Work.React.class);
    }

    @Test
    void what_has_been_overtaken_changes_nothing() {
        fixture.given(history(Format.PANEL, ENGLISH))
                .when(new RecordLanguage(ID, 1, Language.EN, new QuestionWriter.Answer(ENGINE, questions("question")), NOW))
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We used Redis for the session store and it was fast enough | EN",
        "The team was led by 李雷 and I wrote the tests for it | EN",
        "OK | ", "Redis Kafka MySQL MongoDB Docker Kubernetes Jenkins Git Nginx | ", "12345 67890 | ", "''' ' | ",
        "用 Redis 做缓存，先更新数据库再删除缓存 | ZH", "不知道 | ", "好的，谢谢 | ",
        "我用 Spring Boot 写了订单服务，Redis 缓存热点，Kafka 削峰 | ZH",
        "```the code is of a kind that we use for it and so on``` | "})
    void a_sentence_tells_the_language_and_a_word_does_not(String answer, @Nullable Language language) {
        assertThat(SpokenLanguage.of(answer)).isEqualTo(Optional.ofNullable(language));
    }

    private static Work work(Format format, String answer) {
        return DueWork.of(history(format, answer).stream().reduce(InterviewState.NONE, InterviewState::evolve, (_, last) -> last)).orElseThrow();
    }

    private static List<InterviewEvent> history(Format format, String answer) {
        return List.of(new InterviewCreated(ID, GUEST, format, "zh", null, null, null, null, "Java 工程师", Difficulty.MEDIUM, List.of(), null, 3, NOW),
                new QuestionsGenerated(ID, GUEST, ENGINE, questions("问题"), 3, NOW), asked(1, 1, "问题 1"),
                new AnswerSubmitted(ID, GUEST, 2, 1, 0, answer, NOW));
    }

    private static LanguageFollowed followed() {
        return new LanguageFollowed(ID, GUEST, "en", ENGINE, List.of(question("问题", 1), question("question", 2), question("question", 3)), NOW);
    }

    private static List<Question> questions(String word) {
        return IntStream.rangeClosed(1, 3).mapToObj(id -> question(word, id)).toList();
    }

    private static Question question(String word, int id) {
        return new Question(id, word + " " + id, Category.TECHNICAL, Difficulty.EASY, Interviewer.TECHNICAL, "topic", List.of("a point"), null, List.of());
    }

    private static QuestionAsked asked(int turn, int id, String text) {
        return new QuestionAsked(ID, GUEST, turn, id, Category.TECHNICAL, Difficulty.EASY, Interviewer.TECHNICAL, text, NOW);
    }
}
