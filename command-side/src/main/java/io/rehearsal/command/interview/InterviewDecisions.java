package io.rehearsal.command.interview;

import io.rehearsal.assistant.Panelist;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.commands.AbandonInterview;
import io.rehearsal.events.interview.commands.ContinueInterview;
import io.rehearsal.events.interview.commands.PauseInterview;
import io.rehearsal.events.interview.commands.PostRemark;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEnded.Cause;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.InterviewPaused;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.interview.events.LanguageFollowed;
import io.rehearsal.events.interview.events.QuestionAnswered;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.RemarkMade;
import io.rehearsal.events.interview.events.WorkRetried;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens in an interview when something is asked of it. Pure: the clock's reading is handed in. An outcome that has been overtaken changes nothing. */
final class InterviewDecisions {

    /** Of one answer, in UTF-16 units; as much as a socket's message may hold. */
    static final int LONGEST_TEXT = 64 * 1024;

    private InterviewDecisions() {
    }

    static List<InterviewCreated> decide(InterviewState nothing, AddInterview it) {
        return List.of(new InterviewCreated(it.interviewId(), it.candidate(), it.format(), it.language().name().toLowerCase(Locale.ROOT),
                it.resumeId(), it.resumeVersion(), it.resume(), it.jobDescription(), it.position(), it.difficulty(),
                it.knowledgeDocumentIds(), it.resumeFile(), it.questionCount(), it.at(), it.plan()));
    }

    /** A panel begins at once: with a welcome, the first interviewer's greeting and the first question. */
    static List<InterviewEvent> decide(InterviewState state, RecordQuestions command) {
        if (state.hasQuestions() || state.generationFailed() || state.isEnded()) {
            return List.of();
        }
        var interview = state.interview();
        var questions = command.answer().questions();
        var events = new ArrayList<InterviewEvent>();
        events.add(new QuestionsGenerated(interview.interviewId(), interview.candidate(), command.answer().engine(), questions,
                questions.size(), command.at()));
        if (state.isPanel()) {
            events.add(remark(state, 1, Speaker.SYSTEM, null, welcome(state), command.at()));
            events.addAll(asking(state, questions.getFirst(), null, 2, command.at()));
        }
        return events;
    }

    private static String welcome(InterviewState state) {
        var position = Objects.requireNonNullElse(state.interview().position(), "");
        return state.language().say(
                "欢迎参加「%s」模拟面试！本次面试由技术、行为、HR 三位面试官依次进行，请尽量结合真实经历作答。".formatted(position),
                "Welcome to your mock interview for %s! A technical, a behavioral and an HR interviewer will take turns. Answer from your own experience."
                        .formatted(position));
    }

    static List<InterviewEvent> decide(InterviewState state, RecordGenerationFailure command) {
        return state.hasQuestions() || state.generationFailed() || state.isEnded()
                ? List.of()
                : List.of(new QuestionGenerationFailed(
                        command.interviewId(), state.interview().candidate(), command.reason(), command.at()));
    }

    static List<InterviewEvent> decide(InterviewState state, StartInterview command, Instant at) {
        state.requireCandidate(command.candidate());
        if (state.hasBegun() || state.isEnded()) {
            return List.of();
        }
        var first = state.nextQuestion().orElseThrow(InterviewDecisions::notReady);
        return continuing(state, at, asking(state, first, null, state.lastTurn() + 1, at));
    }

    private static Refusal notReady() {
        return new Refusal(Reason.INTERVIEW_NOT_READY, Subject.INTERVIEW, "the interview has no questions yet");
    }

    /** Whoever goes on during a pause has ended it. */
    private static List<InterviewEvent> continuing(InterviewState state, Instant at, List<? extends InterviewEvent> events) {
        return state.isPaused()
                ? Stream.concat(Stream.of(continued(state, at)), events.stream()).toList()
                : List.copyOf(events);
    }

    private static InterviewEvent continued(InterviewState state, Instant at) {
        return new InterviewContinued(state.interview().interviewId(), state.interview().candidate(), at);
    }

    /** What is said when a panel has nothing more to ask is a remark. What was just said, said again before a reply was seen, is a second click and changes nothing. */
    static List<InterviewEvent> decide(InterviewState state, SubmitAnswer command, Instant at) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        requireText(command.text());
        int turn = state.lastTurn() + 1;
        if (state.isOpen() && state.hasJustHeard(command.text(), command.seen())) {
            return List.of();
        }
        if (state.isOpen()) {
            return continuing(state, at, List.of(new AnswerSubmitted(command.interviewId(), command.candidate(), turn,
                    state.currentQuestion().id(), state.followUps(), command.text(), at)));
        }
        if (!state.hasBegun()) {
            throw new Refusal(Reason.INTERVIEW_NOT_READY, Subject.INTERVIEW, "nothing has been asked yet");
        }
        return List.of(remark(state, turn, Speaker.CANDIDATE, null, command.text(), at));
    }

    /** The question is put first where it does not stand open, and after its answer the next one that has none. */
    static List<InterviewEvent> decide(InterviewState state, RecordAnswer command) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        requireLength(command.answer().words());
        if (!state.hasQuestions()) {
            throw notReady();
        }
        var question = state.questionToAnswer(command.questionId());
        var events = new ArrayList<InterviewEvent>();
        int turn = state.lastTurn() + 1;
        if (!state.isOpen() || state.currentQuestion().id() != question.id()) {
            events.addAll(asking(state, question, question.interviewer(), turn++, command.at()));
        }
        events.add(new QuestionAnswered(command.interviewId(), command.candidate(), turn++, question.id(), command.answer(), command.at()));
        int next = turn;
        state.nextQuestionAfter(question.id()).ifPresentOrElse(
                after -> events.addAll(asking(state, after, question.interviewer(), next, command.at())),
                () -> events.add(new AllQuestionsAnswered(command.interviewId(), command.candidate(), command.at())));
        return continuing(state, command.at(), events);
    }

    static List<InterviewEvent> decide(InterviewState state, PauseInterview command, Instant at) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        if (state.isPaused()) {
            throw new Refusal(Reason.INTERVIEW_PAUSED, Subject.INTERVIEW, "the interview is paused already");
        }
        return List.of(new InterviewPaused(command.interviewId(), command.candidate(), at));
    }

    static List<InterviewEvent> decide(InterviewState state, ContinueInterview command, Instant at) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        if (!state.isPaused()) {
            throw new Refusal(Reason.INTERVIEW_NOT_PAUSED, Subject.INTERVIEW, "the interview is not paused");
        }
        var first = state.hasBegun() ? Optional.<Question>empty() : state.nextQuestion();
        return continuing(state, at, first.map(question -> asking(state, question, null, state.lastTurn() + 1, at)).orElse(List.of()));
    }

    static List<InterviewEvent> decide(InterviewState state, AbandonInterview command, Instant at) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        return List.of(new InterviewAbandoned(command.interviewId(), command.candidate(), at));
    }

    static List<RemarkMade> decide(InterviewState state, PostRemark command, Instant at) {
        state.requireCandidate(command.candidate());
        state.requireNotEnded();
        requireText(command.text());
        return List.of(remark(state, state.lastTurn() + 1, command.speaker(), command.interviewer(), command.text(), at));
    }

    private static void requireText(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "text", "a text has between 1 and " + LONGEST_TEXT + " characters");
        }
    }

    private static void requireLength(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw new Refusal(Reason.TEXT_TOO_LONG, Subject.INTERVIEW, "text", "an answer has at most " + LONGEST_TEXT + " characters");
        }
    }

    /** What has been asked stays as it was; the other questions are those of the other language. */
    static List<InterviewEvent> decide(InterviewState state, RecordLanguage command) {
        if (state.isEnded() || state.unansweredTurn() == 0 || state.unansweredTurn() != command.answeredTurn() || state.language() == command.language()) {
            return List.of();
        }
        return List.of(new LanguageFollowed(command.interviewId(), state.interview().candidate(), command.language().name().toLowerCase(Locale.ROOT),
                command.answer().engine(), state.questionsWith(command.answer().questions()), command.at()));
    }

    /** Where an answer has come meanwhile, the reaction is to be thought over again. */
    static List<InterviewEvent> decide(InterviewState state, RecordReaction command) {
        if (state.isEnded() || state.unansweredTurn() == 0 || state.unansweredTurn() != command.answeredTurn()) {
            return List.of();
        }
        var current = state.currentQuestion();
        var followUp = command.answer().followUp();
        int turn = state.lastTurn() + 1;
        if (state.request().isPresent()) {
            return List.of(again(state, state.request().get(), turn, command));
        }
        if (followUp.isPresent() && state.mayFollowUp()) {
            return List.of(new FollowUpAsked(command.interviewId(), state.interview().candidate(), turn, current.id(),
                    state.followUps() + 1, current.interviewer(), followUp.get().text(), followUp.get().reason(),
                    command.answer().engine(), command.at()));
        }
        return state.nextQuestion()
                .map(next -> asking(state, next, current.interviewer(), turn, command.at()))
                .orElseGet(() -> closing(state, current.interviewer(), turn, command.at()));
    }

    /** What stands open, said again or explained; it stays open. */
    private static InterviewEvent again(InterviewState state, Request request, int turn, RecordReaction command) {
        var current = state.currentQuestion();
        var candidate = state.interview().candidate();
        boolean followUp = state.followUps() > 0;
        var text = request.reply(state.openText(), followUp, current.category(), state.language());
        return followUp
                ? new FollowUpAsked(command.interviewId(), candidate, turn, current.id(), state.followUps(), current.interviewer(), text,
                        state.language().say("按您的要求再问一遍", "asked again, as you wished"), command.answer().engine(), command.at())
                : new QuestionAsked(command.interviewId(), candidate, turn, current.id(), current.category(), current.difficulty(),
                        current.interviewer(), text, command.at());
    }

    /** The next question; before it another interviewer's taking over, and a greeting. */
    private static List<InterviewEvent> asking(
            InterviewState state, Question question, @Nullable Interviewer before, int firstTurn, Instant at) {
        var id = state.interview().interviewId();
        var candidate = state.interview().candidate();
        var interviewer = question.interviewer();
        var events = new ArrayList<InterviewEvent>();
        int turn = firstTurn;
        if (interviewer != null && interviewer != before) {
            if (before != null) {
                events.add(new InterviewerChanged(id, candidate, turn++, before, interviewer, at));
            }
            events.add(remark(state, turn++, Speaker.INTERVIEWER, interviewer, Panelist.of(interviewer).greeting(state.language()), at));
        }
        events.add(new QuestionAsked(id, candidate, turn, question.id(), question.category(), question.difficulty(), interviewer,
                question.text(), at));
        return events;
    }

    private static List<InterviewEvent> closing(InterviewState state, @Nullable Interviewer interviewer, int turn, Instant at) {
        var id = state.interview().interviewId();
        var candidate = state.interview().candidate();
        return state.isPanel()
                ? List.of(
                        remark(state, turn, Speaker.INTERVIEWER, interviewer, farewell(state), at),
                        new AllQuestionsAnswered(id, candidate, at))
                : List.of(new InterviewEnded(id, candidate, Cause.COMPLETED, at));
    }

    private static String farewell(InterviewState state) {
        return state.language().say(
                "感谢您的回答，我们的问题都问完了。您可以结束面试并查看反馈。",
                "Thank you, those were all our questions. You can end the interview and read your feedback.");
    }

    static List<InterviewEvent> decide(InterviewState state, CloseInterview command) {
        state.requireCandidate(command.candidate());
        state.requireNotAbandoned();
        if (state.isEnded()) {
            return List.of();
        }
        if (command.answered() && !state.isAnswered()) {
            throw new Refusal(Reason.INTERVIEW_UNANSWERED, Subject.INTERVIEW, "no question has been answered");
        }
        return List.of(new InterviewEnded(command.interviewId(), command.candidate(), Cause.ENDED_BY_CANDIDATE, command.at()));
    }

    static List<RegradingRequested> decide(InterviewState state, RequestRegrading command) {
        if (!state.isCompleted()) {
            throw new Refusal(Reason.INTERVIEW_NOT_COMPLETED, Subject.INTERVIEW, "the interview has not been graded yet");
        }
        if (state.openGrading() > 0) {
            throw new Refusal(Reason.CONFLICT, Subject.INTERVIEW, "a grading is under way");
        }
        return List.of(new RegradingRequested(
                command.interviewId(), state.interview().candidate(), state.gradings() + 1, command.grader(), command.at()));
    }

    static List<WorkRetried> decide(InterviewState state, RetryWork command) {
        if (state.isErased()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "the interview has been erased with its candidate");
        }
        if (!(state.generationFailed() && !state.isEnded()) && !state.gradingFailed()) {
            throw new Refusal(Reason.CONFLICT, Subject.INTERVIEW, "neither the questions nor the first grading have failed");
        }
        return List.of(new WorkRetried(command.interviewId(), state.interview().candidate(), command.at()));
    }

    static List<InterviewEvent> decide(InterviewState state, RecordGrading command) {
        return state.openGrading() != command.grading()
                ? List.of()
                : List.of(new InterviewGraded(command.interviewId(), state.interview().candidate(), command.grading(),
                        command.answer().engine(), command.answer().report(), command.answer().report().totalScore(), command.at()));
    }

    static List<InterviewEvent> decide(InterviewState state, RecordGradingFailure command) {
        return state.openGrading() != command.grading()
                ? List.of()
                : List.of(new GradingFailed(
                        command.interviewId(), state.interview().candidate(), command.grading(), command.reason(), command.at()));
    }

    private static RemarkMade remark(
            InterviewState state, int turn, Speaker speaker, @Nullable Interviewer interviewer, String text, Instant at) {
        return new RemarkMade(state.interview().interviewId(), state.interview().candidate(), turn, speaker, interviewer, text, at);
    }
}
