package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.FollowUpWriter.FollowUp;
import io.rehearsal.assistant.Panelist;
import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.assistant.ReportWriter;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.commands.PostRemark;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEnded.Cause;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.RemarkMade;
import io.rehearsal.events.interview.events.WorkRetried;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final long ID = 5;
    private static final String PERSON = "17";
    private static final String STRANGER = "18";
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Engine ENGINE = Engine.local("1");

    private AggregateTestFixture<Interview> fixture;

    @BeforeEach
    void interview() {
        fixture = new AggregateTestFixture<>(Interview.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Nested
    class Questions {

        @Test
        void are_kept_in_the_order_in_which_they_will_be_asked() {
            given(created())
                    .when(new RecordQuestions(ID, questions("one", "two"), NOW))
                    .expectEvents(generated("one", "two"));
        }

        @Test
        void that_come_a_second_time_change_nothing() {
            given(created(), generated("one"))
                    .when(new RecordQuestions(ID, questions("other"), NOW))
                    .expectNoEvents();
        }

        @Test
        void that_could_not_be_made_are_told_as_such() {
            given(created())
                    .when(new RecordGenerationFailure(ID, "out of words", NOW))
                    .expectEvents(new QuestionGenerationFailed(ID, PERSON, "out of words", NOW));
        }

        @Test
        void are_what_a_new_interview_waits_for() {
            assertThat(work(created())).containsInstanceOf(Work.Generate.class);
            assertThat(work(created(), generated("one"))).isEmpty();
        }
    }

    @Nested
    class Starting {

        @Test
        void puts_the_first_question() {
            given(created(), generated("one", "two"))
                    .when(new StartInterview(ID, PERSON))
                    .expectEvents(asked(1, 1, "one"));
        }

        @Test
        void a_second_time_changes_nothing() {
            given(created(), generated("one"), asked(1, 1, "one")).when(new StartInterview(ID, PERSON)).expectNoEvents();
        }

        @Test
        void without_questions_is_refused() {
            refused(given(created()).when(new StartInterview(ID, PERSON)), Reason.INTERVIEW_NOT_READY);
        }

        @Test
        void somebody_elses_is_refused() {
            refused(given(created(), generated("one")).when(new StartInterview(ID, STRANGER)), Reason.NOT_YOURS);
        }
    }

    @Nested
    class Answering {

        @Test
        void keeps_the_answer_and_nothing_else() {
            given(created(), generated("one"), asked(1, 1, "one"))
                    .when(new SubmitAnswer(ID, PERSON, "because"))
                    .expectEvents(answered(2, 1, 0, "because"))
                    .expectResultMessagePayload(2);
        }

        @Test
        void before_anything_was_asked_is_refused() {
            refused(given(created(), generated("one")).when(new SubmitAnswer(ID, PERSON, "because")), Reason.INTERVIEW_NOT_READY);
        }

        @Test
        void after_the_end_is_refused() {
            refused(given(created(), generated("one"), asked(1, 1, "one"), ended())
                    .when(new SubmitAnswer(ID, PERSON, "because")), Reason.INTERVIEW_ENDED);
        }

        @Test
        void with_nothing_or_with_too_much_is_refused() {
            refused(given(created(), generated("one"), asked(1, 1, "one")).when(new SubmitAnswer(ID, PERSON, " \n")), Reason.INVALID);
            interview();
            refused(given(created(), generated("one"), asked(1, 1, "one"))
                    .when(new SubmitAnswer(ID, PERSON, "x".repeat(InterviewDecisions.LONGEST_TEXT + 1))), Reason.INVALID);
        }

        @Test
        void somebody_elses_interview_is_refused() {
            refused(given(created(), generated("one"), asked(1, 1, "one"))
                    .when(new SubmitAnswer(ID, STRANGER, "because")), Reason.NOT_YOURS);
        }

        @Test
        void said_again_before_a_reply_was_seen_change_nothing() {
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "because"))
                    .when(new SubmitAnswer(ID, PERSON, "because ")).expectNoEvents();
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "because"), followUpAsked(3, 1, "why?"))
                    .when(new SubmitAnswer(ID, PERSON, "because", 2L)).expectNoEvents();
        }

        @Test
        void said_again_to_what_was_seen_are_answers() {
            var dialogue = List.<InterviewEvent>of(created(), generated("one", "two"), asked(1, 1, "one"), answered(2, 1, 0, "no idea"), asked(3, 2, "two"));
            for (Long seen : Arrays.asList(4L, null)) {
                given(dialogue.toArray(InterviewEvent[]::new)).when(new SubmitAnswer(ID, PERSON, "no idea", seen))
                        .expectEvents(answered(4, 2, 0, "no idea"));
            }
        }

        @Test
        void twice_before_anybody_reacted_makes_one_answer() {
            assertThat(work(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "first"), answered(3, 1, 0, "second")))
                    .hasValueSatisfying(work -> {
                        var react = (Work.React) work;
                        assertThat(react.answeredTurn()).isEqualTo(3);
                        assertThat(react.exchanges()).singleElement().extracting("answer").isEqualTo("first\nsecond");
                    });
        }
    }

    @Nested
    class Reacting {

        @Test
        void asks_further() {
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "because"))
                    .when(new RecordReaction(ID, 2, followUp("why?"), NOW))
                    .expectEvents(followUpAsked(3, 1, "why?"));
        }

        @Test
        void asks_further_at_most_twice() {
            given(created(), generated("one", "two"), asked(1, 1, "one"), answered(2, 1, 0, "a"), followUpAsked(3, 1, "why?"),
                            answered(4, 1, 1, "b"), followUpAsked(5, 2, "how?"), answered(6, 1, 2, "c"))
                    .when(new RecordReaction(ID, 6, followUp("what?"), NOW))
                    .expectEvents(asked(7, 2, "two"));
        }

        @Test
        void puts_the_next_question_where_nothing_is_left_to_ask() {
            given(created(), generated("one", "two"), asked(1, 1, "one"), answered(2, 1, 0, "because"))
                    .when(new RecordReaction(ID, 2, silence(), NOW))
                    .expectEvents(asked(3, 2, "two"));
        }

        @Test
        void ends_after_the_last_question() {
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "because"))
                    .when(new RecordReaction(ID, 2, silence(), NOW))
                    .expectEvents(new InterviewEnded(ID, PERSON, Cause.COMPLETED, NOW));
        }

        @Test
        void to_an_answer_that_another_has_followed_changes_nothing() {
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "a"), answered(3, 1, 0, "b"))
                    .when(new RecordReaction(ID, 2, followUp("why?"), NOW))
                    .expectNoEvents();
        }

        @Test
        void twice_to_one_answer_changes_nothing() {
            given(created(), generated("one", "two"), asked(1, 1, "one"), answered(2, 1, 0, "a"), asked(3, 2, "two"))
                    .when(new RecordReaction(ID, 2, silence(), NOW))
                    .expectNoEvents();
        }

        @Test
        void after_the_end_changes_nothing() {
            given(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "a"), ended())
                    .when(new RecordReaction(ID, 2, silence(), NOW))
                    .expectNoEvents();
        }
    }

    @Nested
    class Ending {

        @Test
        void leaves_the_grading_to_be_done() {
            given(created(), generated("one"), asked(1, 1, "one"))
                    .when(new CloseInterview(ID, PERSON, NOW))
                    .expectEvents(ended());
            assertThat(work(created(), generated("one"), asked(1, 1, "one"), answered(2, 1, 0, "a"), ended()))
                    .containsInstanceOf(Work.Grade.class);
        }

        @Test
        void a_second_time_changes_nothing() {
            given(created(), generated("one"), ended()).when(new CloseInterview(ID, PERSON, NOW)).expectNoEvents();
        }

        @Test
        void somebody_elses_is_refused() {
            refused(given(created(), generated("one")).when(new CloseInterview(ID, STRANGER, NOW)), Reason.NOT_YOURS);
        }
    }

    @Nested
    class Grading {

        @Test
        void is_done_once() {
            given(created(), generated("one"), asked(1, 1, "one"), ended())
                    .when(new RecordGrading(ID, 1, report(70), NOW))
                    .expectEvents(graded(1, 70));
            interview();
            given(created(), generated("one"), asked(1, 1, "one"), ended(), graded(1, 70))
                    .when(new RecordGrading(ID, 1, report(90), NOW))
                    .expectNoEvents();
        }

        @Test
        void again_stands_beside_the_first() {
            given(created(), generated("one"), asked(1, 1, "one"), ended(), graded(1, 70))
                    .when(new RequestRegrading(ID, "overlap", NOW))
                    .expectEvents(new RegradingRequested(ID, PERSON, 2, "overlap", NOW))
                    .expectResultMessagePayload(2);
            interview();
            given(created(), generated("one"), asked(1, 1, "one"), ended(), graded(1, 70),
                            new RegradingRequested(ID, PERSON, 2, "overlap", NOW))
                    .when(new RecordGrading(ID, 2, report(40), NOW))
                    .expectEvents(graded(2, 40));
        }

        @Test
        void again_before_the_first_is_refused() {
            refused(given(created(), generated("one"), ended()).when(new RequestRegrading(ID, "local", NOW)), Reason.INTERVIEW_NOT_COMPLETED);
        }

        @Test
        void that_failed_is_not_tried_for_ever() {
            assertThat(work(created(), generated("one"), asked(1, 1, "one"), ended(), graded(1, 70),
                    new RegradingRequested(ID, PERSON, 2, "llm", NOW), new GradingFailed(ID, PERSON, 2, "timed out", NOW))).isEmpty();
        }
    }

    @Nested
    class WorkThatFailed {

        private final QuestionGenerationFailed withoutQuestions = new QuestionGenerationFailed(ID, PERSON, "out of words", NOW);
        private final GradingFailed withoutGrade = new GradingFailed(ID, PERSON, 1, "timed out", NOW);
        private final WorkRetried retried = new WorkRetried(ID, PERSON, NOW);

        @Test
        void is_done_again_when_an_operator_says_so() {
            given(created(), withoutQuestions).when(new RetryWork(ID, NOW)).expectEvents(retried);
            assertThat(work(created(), withoutQuestions)).isEmpty();
            assertThat(work(created(), withoutQuestions, retried)).containsInstanceOf(Work.Generate.class);

            given(created(), generated("one"), asked(1, 1, "one"), ended(), withoutGrade).when(new RetryWork(ID, NOW)).expectEvents(retried);
            assertThat(work(created(), generated("one"), asked(1, 1, "one"), ended(), withoutGrade)).isEmpty();
            assertThat(work(created(), generated("one"), asked(1, 1, "one"), ended(), withoutGrade, retried)).isPresent();
        }

        @Test
        void is_not_done_again_where_nothing_failed_or_it_has_been_done_since() {
            given(created()).when(new RetryWork(ID, NOW)).expectException(Refusal.class);
            given(created(), withoutQuestions, retried, generated("one")).when(new RetryWork(ID, NOW)).expectException(Refusal.class);
            given(created(), generated("one"), asked(1, 1, "one"), ended(), graded(1, 70)).when(new RetryWork(ID, NOW)).expectException(Refusal.class);
        }
    }

    @Nested
    class Panel {

        @Test
        void begins_with_a_welcome_a_greeting_and_a_question() {
            given(panel())
                    .when(new RecordQuestions(ID, panelQuestions(), NOW))
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(payloads(
                            QuestionsGenerated.class, RemarkMade.class, RemarkMade.class, QuestionAsked.class));
        }

        @Test
        void changes_the_interviewer_with_a_word_of_greeting() {
            given(panelHistory(2))
                    .when(new RecordReaction(ID, 4, silence(), NOW))
                    .expectEvents(
                            new InterviewerChanged(ID, PERSON, 5, Interviewer.TECHNICAL, Interviewer.HR, NOW),
                            new RemarkMade(ID, PERSON, 6, Speaker.INTERVIEWER, Interviewer.HR, Panelist.HR.greeting(Language.ZH), NOW),
                            new QuestionAsked(ID, PERSON, 7, 2, Category.CAREER, Difficulty.EASY, Interviewer.HR, "plans", NOW));
        }

        @Test
        void stays_open_for_remarks_after_the_last_question() {
            given(panelHistory(1))
                    .when(new RecordReaction(ID, 4, silence(), NOW))
                    .expectSuccessfulHandlerExecution()
                    .expectEventsMatching(payloads(RemarkMade.class, AllQuestionsAnswered.class));
            interview();
            var over = new ArrayList<>(panelHistory(1));
            over.add(new AllQuestionsAnswered(ID, PERSON, NOW));
            given(over)
                    .when(new SubmitAnswer(ID, PERSON, "thank you"))
                    .expectEvents(new RemarkMade(ID, PERSON, 5, Speaker.CANDIDATE, null, "thank you", NOW));
        }

        @Test
        void takes_remarks_of_others_on_record() {
            given(panelHistory(1))
                    .when(new PostRemark(ID, PERSON, Speaker.INTERVIEWER, Interviewer.HR, "one moment"))
                    .expectEvents(new RemarkMade(ID, PERSON, 5, Speaker.INTERVIEWER, Interviewer.HR, "one moment", NOW));
        }

        private List<InterviewEvent> panelHistory(int questions) {
            var all = panelQuestions().questions().subList(0, questions);
            return List.of(panel(), new QuestionsGenerated(ID, PERSON, ENGINE, all, questions, NOW),
                    new RemarkMade(ID, PERSON, 1, Speaker.SYSTEM, null, "welcome", NOW),
                    new RemarkMade(ID, PERSON, 2, Speaker.INTERVIEWER, Interviewer.TECHNICAL, "hello", NOW),
                    new QuestionAsked(ID, PERSON, 3, 1, Category.TECHNICAL, Difficulty.EASY, Interviewer.TECHNICAL, "heap", NOW),
                    answered(4, 1, 0, "because"));
        }

        private QuestionWriter.Answer panelQuestions() {
            return new QuestionWriter.Answer(ENGINE, List.of(
                    question(1, "heap", Category.TECHNICAL, Interviewer.TECHNICAL), question(2, "plans", Category.CAREER, Interviewer.HR)));
        }
    }

    private TestExecutor<Interview> given(InterviewEvent... events) {
        return fixture.given((Object[]) events);
    }

    private TestExecutor<Interview> given(List<InterviewEvent> events) {
        return fixture.given(events);
    }

    private static Optional<Work> work(InterviewEvent... events) {
        var state = InterviewState.NONE;
        for (var event : events) {
            state = state.evolve(event);
        }
        return DueWork.of(state);
    }

    private static void refused(ResultValidator<Interview> result, Reason reason) {
        result.expectException(new CustomMatcher<Refusal>("refused with " + reason) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.reason() == reason;
            }
        }).expectNoEvents();
    }

    private static CustomMatcher<List<? super EventMessage<?>>> payloads(Class<?>... types) {
        return new CustomMatcher<>("events of " + List.of(types)) {
            @Override
            public boolean matches(Object events) {
                return ((List<?>) events).stream()
                        .map(event -> ((EventMessage<?>) event).getPayloadType())
                        .toList().equals(List.of(types));
            }
        };
    }

    private static InterviewCreated created() {
        return new InterviewCreated(ID, PERSON, Format.SOLO, "zh", 7L, "v1.0", null, "Java", null, Difficulty.MEDIUM, List.of(), null, 10, NOW);
    }

    private static InterviewCreated panel() {
        return new InterviewCreated(ID, PERSON, Format.PANEL, "zh", null, null, null, null, "Java 工程师", Difficulty.MEDIUM, List.of(), null, 9, NOW);
    }

    private static QuestionsGenerated generated(String... texts) {
        var answer = questions(texts);
        return new QuestionsGenerated(ID, PERSON, ENGINE, answer.questions(), texts.length, NOW);
    }

    private static QuestionWriter.Answer questions(String... texts) {
        var questions = new ArrayList<Question>();
        for (var text : texts) {
            questions.add(question(questions.size() + 1, text, Category.TECHNICAL, null));
        }
        return new QuestionWriter.Answer(ENGINE, List.copyOf(questions));
    }

    private static Question question(int id, String text, Category category, @Nullable Interviewer interviewer) {
        return new Question(id, text, category, Difficulty.EASY, interviewer, text, List.of("a point"), null, List.of());
    }

    private static QuestionAsked asked(int turn, int questionId, String text) {
        return new QuestionAsked(ID, PERSON, turn, questionId, Category.TECHNICAL, Difficulty.EASY, null, text, NOW);
    }

    private static AnswerSubmitted answered(int turn, int questionId, int followUp, String text) {
        return new AnswerSubmitted(ID, PERSON, turn, questionId, followUp, text, NOW);
    }

    private static FollowUpAsked followUpAsked(int turn, int number, String text) {
        return new FollowUpAsked(ID, PERSON, turn, 1, number, null, text, "it was short", ENGINE, NOW);
    }

    private static FollowUpWriter.Answer followUp(String text) {
        return new FollowUpWriter.Answer(ENGINE, Optional.of(new FollowUp(text, "it was short")));
    }

    private static FollowUpWriter.Answer silence() {
        return new FollowUpWriter.Answer(ENGINE, Optional.empty());
    }

    private static InterviewEnded ended() {
        return new InterviewEnded(ID, PERSON, Cause.ENDED_BY_CANDIDATE, NOW);
    }

    private static ReportWriter.Answer report(int total) {
        return new ReportWriter.Answer(ENGINE,
                new Report(total, "so", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static InterviewGraded graded(int grading, int total) {
        return new InterviewGraded(ID, PERSON, grading, ENGINE, report(total).report(), total, NOW);
    }
}
