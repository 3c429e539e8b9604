package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.interview.InterviewPlan.Part;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.WholeAnswer;
import io.rehearsal.events.interview.WholeAnswer.Recording;
import io.rehearsal.events.interview.WholeAnswer.Transcription;
import io.rehearsal.events.interview.commands.AbandonInterview;
import io.rehearsal.events.interview.commands.ContinueInterview;
import io.rehearsal.events.interview.commands.PauseInterview;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewPaused;
import io.rehearsal.events.interview.events.QuestionAnswered;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.role.RoleProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that are answered one by one and as a whole, and what interrupts that. */
class WholeAnswerTest {

    private static final long ID = 5;
    private static final String PERSON = "17";
    private static final String STRANGER = "18";
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final InterviewPlan PLAN = new InterviewPlan(9, "Engineering", null, null, "fr",
            List.of(new Part("technical", Category.TECHNICAL, 2), new Part("culture", Category.BEHAVIORAL, 1)));

    private AggregateTestFixture<Interview> fixture;

    @BeforeEach
    void interview() {
        fixture = new AggregateTestFixture<>(Interview.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Nested
    class Answering {

        @Test
        void puts_the_question_keeps_the_answer_and_puts_the_next() {
            given()
                    .when(answer(null, "because"))
                    .expectEvents(asked(1, 1), answered(2, 1, "because"), asked(3, 2))
                    .expectResultMessagePayload(1);
        }

        @Test
        void a_question_that_stands_open_does_not_put_it_again() {
            given(asked(1, 1)).when(answer(1, "because")).expectEvents(answered(2, 1, "because"), asked(3, 2));
        }

        @Test
        void a_later_question_leaves_the_earlier_one_to_be_answered() {
            given(asked(1, 1))
                    .when(answer(3, "last"))
                    .expectEvents(asked(2, 3), answered(3, 3, "last"), asked(4, 1));
            interview();
            given(asked(1, 1), asked(2, 3), answered(3, 3, "last"), asked(4, 1))
                    .when(answer(null, "first"))
                    .expectEvents(answered(5, 1, "first"), asked(6, 2));
        }

        @Test
        void the_last_question_leaves_the_interview_open() {
            given(asked(1, 1), answered(2, 1, "a"), asked(3, 2), answered(4, 2, "b"), asked(5, 3))
                    .when(answer(null, "c"))
                    .expectEvents(answered(6, 3, "c"), new AllQuestionsAnswered(ID, PERSON, NOW));
        }

        @Test
        void a_question_again_is_refused() {
            refused(given(asked(1, 1), answered(2, 1, "a"), asked(3, 2)).when(answer(1, "again")), Reason.QUESTION_ANSWERED);
        }

        @Test
        void when_all_have_been_answered_is_refused() {
            refused(given(asked(1, 1), answered(2, 1, "a"), asked(3, 2), answered(4, 2, "b"), asked(5, 3), answered(6, 3, "c"),
                    new AllQuestionsAnswered(ID, PERSON, NOW)).when(answer(null, "more")), Reason.QUESTION_ANSWERED);
        }

        @Test
        void a_question_that_there_is_not_is_refused() {
            refused(given().when(answer(4, "a")), Reason.NOT_FOUND);
        }

        @Test
        void before_there_are_questions_is_refused() {
            refused(fixture.given(created()).when(answer(null, "a")), Reason.INTERVIEW_NOT_READY);
        }

        @Test
        void after_the_end_is_refused() {
            refused(given(asked(1, 1), new InterviewEnded(ID, PERSON, InterviewEnded.Cause.ENDED_BY_CANDIDATE, NOW)).when(answer(null, "a")), Reason.INTERVIEW_ENDED);
        }

        @Test
        void for_somebody_else_is_refused() {
            refused(given().when(new RecordAnswer(ID, STRANGER, null, text("a"), NOW)), Reason.NOT_YOURS);
        }

        @Test
        void at_too_great_a_length_is_refused() {
            var half = "x".repeat(InterviewDecisions.LONGEST_TEXT / 2);
            refused(given().when(new RecordAnswer(ID, PERSON, null, new WholeAnswer(half, half, null, null), NOW)), Reason.TEXT_TOO_LONG);
        }

        @Test
        void calls_for_no_reaction_even_where_it_sounds_like_a_request() {
            assertThat(work(asked(1, 1), answered(2, 1, "What do you mean?"), asked(3, 2))).isNull();
        }

        @Test
        void passes_over_what_was_asked_further_over_a_socket() {
            given(asked(1, 1), new AnswerSubmitted(ID, PERSON, 2, 1, 0, "vague", NOW))
                    .when(answer(null, "b"))
                    .expectEvents(asked(3, 2), answered(4, 2, "b"), asked(5, 3));
        }

        @Test
        void is_graded_with_code_and_transcript_in_the_order_of_asking() {
            var spoken = new WholeAnswer(null, "return 1;", new Recording("r", "audio/webm", 3, Transcription.DONE, "I say so"), null);
            var work = work(asked(1, 3), answered(2, 3, "last"), asked(3, 1), new QuestionAnswered(ID, PERSON, 4, 1, spoken, NOW), asked(5, 2),
                    new InterviewEnded(ID, PERSON, InterviewEnded.Cause.ENDED_BY_CANDIDATE, NOW));

            assertThat(work).isInstanceOfSatisfying(Work.Grade.class, grade -> {
                assertThat(grade.asked()).extracting(asked -> asked.question().id()).containsExactly(3, 1, 2);
                assertThat(grade.asked().get(1).exchanges()).singleElement()
                        .satisfies(it -> assertThat(it.answer()).isEqualTo("I say so\n\n```\nreturn 1;\n```"));
            });
        }
    }

    @Nested
    class Pausing {

        @Test
        void is_on_record_and_ends_by_going_on() {
            given(asked(1, 1)).when(new PauseInterview(ID, PERSON)).expectEvents(new InterviewPaused(ID, PERSON, NOW));
            interview();
            given(asked(1, 1), paused()).when(new ContinueInterview(ID, PERSON)).expectEvents(continued());
        }

        @Test
        void before_the_beginning_ends_with_the_first_question() {
            given(paused()).when(new ContinueInterview(ID, PERSON)).expectEvents(continued(), asked(1, 1));
            interview();
            given(paused()).when(new StartInterview(ID, PERSON)).expectEvents(continued(), asked(1, 1));
        }

        @Test
        void ends_by_an_answer() {
            given(asked(1, 1), paused()).when(answer(null, "a")).expectEvents(continued(), answered(2, 1, "a"), asked(3, 2));
            interview();
            given(asked(1, 1), paused()).when(new SubmitAnswer(ID, PERSON, "a")).expectEvents(continued(), new AnswerSubmitted(ID, PERSON, 2, 1, 0, "a", NOW));
        }

        @Test
        void what_is_paused_and_going_on_with_what_is_not_are_refused() {
            refused(given(paused()).when(new PauseInterview(ID, PERSON)), Reason.INTERVIEW_PAUSED);
            interview();
            refused(given().when(new ContinueInterview(ID, PERSON)), Reason.INTERVIEW_NOT_PAUSED);
        }

        @Test
        void somebody_elses_is_refused() {
            refused(given().when(new PauseInterview(ID, STRANGER)), Reason.NOT_YOURS);
            interview();
            refused(given(paused()).when(new ContinueInterview(ID, STRANGER)), Reason.NOT_YOURS);
            interview();
            refused(given().when(new AbandonInterview(ID, STRANGER)), Reason.NOT_YOURS);
        }
    }

    @Nested
    class Abandoning {

        @Test
        void leaves_nothing_to_be_done() {
            given(asked(1, 1)).when(new AbandonInterview(ID, PERSON)).expectEvents(abandoned());
            assertThat(work(asked(1, 1), new AnswerSubmitted(ID, PERSON, 2, 1, 0, "a", NOW), abandoned())).isNull();
        }

        @Test
        void is_the_end_of_everything() {
            for (var command : List.of(answer(null, "a"), new SubmitAnswer(ID, PERSON, "a"), new PauseInterview(ID, PERSON), new ContinueInterview(ID, PERSON),
                    new AbandonInterview(ID, PERSON), new CloseInterview(ID, PERSON, NOW))) {
                interview();
                refused(given(asked(1, 1), abandoned()).when(command), Reason.INTERVIEW_ABANDONED);
            }
            interview();
            given(abandoned()).when(new StartInterview(ID, PERSON)).expectNoEvents();
        }

        @Test
        void after_the_end_is_refused() {
            refused(given(new InterviewEnded(ID, PERSON, InterviewEnded.Cause.COMPLETED, NOW)).when(new AbandonInterview(ID, PERSON)), Reason.INTERVIEW_ENDED);
        }
    }

    @Test
    void completing_needs_an_answer_and_ending_does_not() {
        refused(given(asked(1, 1)).when(new CloseInterview(ID, PERSON, true, NOW)), Reason.INTERVIEW_UNANSWERED);
        interview();
        var ended = new InterviewEnded(ID, PERSON, InterviewEnded.Cause.ENDED_BY_CANDIDATE, NOW);
        given(asked(1, 1)).when(new CloseInterview(ID, PERSON, NOW)).expectEvents(ended);
        interview();
        given(asked(1, 1), answered(2, 1, "a"), asked(3, 2)).when(new CloseInterview(ID, PERSON, true, NOW)).expectEvents(ended);
    }

    @ParameterizedTest
    @CsvSource({"technical, TECHNICAL", "Behavioural, BEHAVIORAL", "system_design, PROBLEM_SOLVING", "case study, PROBLEM_SOLVING", "项目经历, PROJECT",
        "行为, BEHAVIORAL", "Past projects, PROJECT", "motivation, CAREER", "职业规划, CAREER", "patient care, TECHNICAL", "领域知识, TECHNICAL"})
    void a_type_of_questions_is_understood_by_its_name(String type, Category category) {
        assertThat(RolePlan.category(type)).isEqualTo(category);
    }

    @Test
    void a_role_without_a_structure_has_the_usual_one() {
        var plan = RolePlan.of(9, new RoleProfile("Nurse", "Care", null, null, List.of(), List.of(), null, null), "en");

        assertThat(plan.parts()).containsExactly(new Part("technical", Category.TECHNICAL, 5), new Part("behavioral", Category.BEHAVIORAL, 3));
        assertThat(IntStream.rangeClosed(4, 7).mapToObj(plan::type)).containsExactly("technical", "technical", "behavioral", "behavioral");
    }

    private TestExecutor<Interview> given(InterviewEvent... events) {
        return fixture.given(Stream.concat(Stream.of(created(), generated()), Stream.of(events)).toList());
    }

    private static @Nullable Work work(InterviewEvent... events) {
        return DueWork.of(Stream.concat(Stream.of(created(), generated()), Stream.of(events))
                .reduce(InterviewState.NONE, InterviewState::evolve, (_, last) -> last)).orElse(null);
    }

    private static void refused(ResultValidator<Interview> result, Reason reason) {
        result.expectException(new CustomMatcher<Refusal>("refused with " + reason) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.reason() == reason;
            }
        }).expectNoEvents();
    }

    private static InterviewCreated created() {
        return new InterviewCreated(ID, PERSON, Format.SOLO, "en", null, null, null, "Java", "Engineer", Difficulty.MEDIUM, List.of(), null, 3, NOW, PLAN);
    }

    private static QuestionsGenerated generated() {
        return new QuestionsGenerated(ID, PERSON, Engine.local("1"), IntStream.rangeClosed(1, 3).mapToObj(WholeAnswerTest::question).toList(), 3, NOW);
    }

    private static Question question(int id) {
        return new Question(id, "question " + id, Category.TECHNICAL, Difficulty.EASY, null, "topic", List.of("a point"), null, List.of());
    }

    private static QuestionAsked asked(int turn, int questionId) {
        return new QuestionAsked(ID, PERSON, turn, questionId, Category.TECHNICAL, Difficulty.EASY, null, "question " + questionId, NOW);
    }

    private static RecordAnswer answer(@Nullable Integer questionId, String text) {
        return new RecordAnswer(ID, PERSON, questionId, text(text), NOW);
    }

    private static QuestionAnswered answered(int turn, int questionId, String text) {
        return new QuestionAnswered(ID, PERSON, turn, questionId, text(text), NOW);
    }

    private static WholeAnswer text(String text) {
        return new WholeAnswer(text, null, null, null);
    }

    private static InterviewPaused paused() {
        return new InterviewPaused(ID, PERSON, NOW);
    }

    private static InterviewContinued continued() {
        return new InterviewContinued(ID, PERSON, NOW);
    }

    private static InterviewAbandoned abandoned() {
        return new InterviewAbandoned(ID, PERSON, NOW);
    }
}
