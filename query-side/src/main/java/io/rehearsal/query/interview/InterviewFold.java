package io.rehearsal.query.interview;

import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
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
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Grading;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.Folded;
import org.jspecify.annotations.Nullable;

/** What each event does to an interview. */
final class InterviewFold {

    private InterviewFold() {
    }

    static Folded<InterviewDocument> evolve(@Nullable InterviewDocument before, InterviewEvent event) {
        if (event instanceof InterviewCreated created) {
            return Folded.of(created(created));
        }
        var view = Draft.of(Objects.requireNonNull(before, "an interview begins with its creation"));
        switch (event) {
            case QuestionsGenerated it -> view.generated(Objects.requireNonNullElse(it.questions(), List.of()));
            case QuestionGenerationFailed it -> view.failed(it.reason());
            case LanguageFollowed it -> view.follow(it.language(), Objects.requireNonNullElse(it.questions(), List.of()));
            case RemarkMade it -> view.say(new Turn(it.turn(), Kind.REMARK, it.speaker(), it.interviewer(), null, null, null, it.text(), null, it.saidAt(), null));
            case InterviewerChanged it -> view.turnTo(it.interviewer(), new Turn(it.turn(), Kind.INTERVIEWER_CHANGE, Speaker.SYSTEM,
                    it.interviewer(), null, null, null, null, null, it.changedAt(), null));
            case QuestionAsked it -> view.ask(it.questionId(), it.interviewer(), new Turn(it.turn(), Kind.QUESTION, Speaker.INTERVIEWER,
                    it.interviewer(), it.questionId(), it.category(), it.difficulty(), it.text(), null, it.askedAt(), null));
            case FollowUpAsked it -> view.ask(it.questionId(), it.interviewer(), new Turn(it.turn(), Kind.FOLLOW_UP, Speaker.INTERVIEWER,
                    it.interviewer(), it.questionId(), null, null, it.text(), it.reason(), it.askedAt(), null));
            case AnswerSubmitted it -> view.say(new Turn(it.turn(), Kind.ANSWER, Speaker.CANDIDATE, null, it.questionId(), null, null,
                    it.text(), null, it.submittedAt(), null));
            case QuestionAnswered it -> view.answer(new Turn(it.turn(), Kind.ANSWER, Speaker.CANDIDATE, null, it.questionId(), null, null,
                    it.answer() == null ? null : it.answer().words(), null, it.answeredAt(), it.answer()));
            case InterviewPaused _ -> view.pause();
            case InterviewContinued _ -> view.goOn();
            case InterviewAbandoned _ -> view.abandon();
            case AllQuestionsAnswered _ -> view.nothingOpen();
            case InterviewEnded it -> view.end(it.endedAt());
            case InterviewGraded it -> view.grade(new Grading(it.grading(), it.engine(), it.totalScore(), it.report(), it.gradedAt()));
            case GradingFailed it -> view.gradingFailed(it.reason());
            case WorkRetried _ -> view.retry();
            case RegradingRequested _, InterviewCreated _ -> { }
        }
        return view.folded();
    }

    private static InterviewDocument created(InterviewCreated it) {
        return new InterviewDocument(it.interviewId(), 0, it.candidate(), InterviewCommand.accountId(it.candidate()), it.format(),
                Status.INITIALIZING, Generation.GENERATING, null, it.language(), it.resumeId(), it.jobDescription(), it.position(),
                it.difficulty(), it.resumeFile(), List.of(), null, it.format() == Format.PANEL ? Interviewer.TECHNICAL : null,
                0, null, it.createdAt(), null, it.plan(), false);
    }

    /** A view while one event is applied to it. */
    private static final class Draft {

        private final InterviewDocument before;
        private final List<ChildWrite> writes = new ArrayList<>();
        private Status status;
        private Generation generation;
        private @Nullable String error;
        private String language;
        private List<Question> questions;
        private @Nullable Integer openQuestion;
        private @Nullable Interviewer interviewer;
        private int graded;
        private @Nullable Integer totalScore;
        private @Nullable Instant completedAt;
        private boolean begun;

        private Draft(InterviewDocument before) {
            this.before = before;
            status = before.status();
            generation = before.generation();
            error = before.error();
            language = before.language();
            questions = before.questions();
            openQuestion = before.openQuestion();
            interviewer = before.interviewer();
            graded = before.graded();
            totalScore = before.totalScore();
            completedAt = before.completedAt();
            begun = before.begun();
        }

        static Draft of(InterviewDocument before) {
            return new Draft(before);
        }

        void generated(List<Question> all) {
            questions = all;
            generation = Generation.COMPLETED;
            status = status == Status.INITIALIZING ? Status.PENDING : status;
        }

        void follow(String spoken, List<Question> all) {
            language = spoken;
            questions = all;
        }

        void failed(String reason) {
            generation = Generation.FAILED;
            error = reason;
        }

        /** What failed is done again. */
        void retry() {
            generation = generation == Generation.FAILED ? Generation.GENERATING : generation;
            error = null;
        }

        void say(Turn turn) {
            writes.add(new ChildWrite.Put(new InterviewDocument.Said(before.interviewId() + ":" + turn.turn(), turn.turn(), turn)));
        }

        void turnTo(Interviewer next, Turn turn) {
            interviewer = next;
            say(turn);
        }

        void ask(int questionId, @Nullable Interviewer asking, Turn turn) {
            status = status == Status.PAUSED ? Status.PAUSED : Status.IN_PROGRESS;
            begun = true;
            openQuestion = questionId;
            interviewer = asking;
            say(turn);
        }

        void answer(Turn turn) {
            openQuestion = null;
            say(turn);
        }

        void pause() {
            status = Status.PAUSED;
        }

        void goOn() {
            status = begun ? Status.IN_PROGRESS : questions.isEmpty() ? Status.INITIALIZING : Status.PENDING;
        }

        void abandon() {
            status = Status.ABANDONED;
            openQuestion = null;
        }

        void nothingOpen() {
            openQuestion = null;
        }

        void end(Instant at) {
            status = Status.ENDED;
            openQuestion = null;
            completedAt = at;
        }

        /** One beside the first changes nothing for the person. */
        void gradingFailed(String reason) {
            error = status == Status.ENDED ? reason : error;
        }

        /** The first grading counts; later ones stand beside it. */
        void grade(Grading grading) {
            graded++;
            writes.add(new ChildWrite.Put(new InterviewDocument.Graded(before.interviewId() + ":" + grading.number(), grading.number(), grading)));
            if (status != Status.COMPLETED) {
                status = Status.COMPLETED;
                totalScore = grading.totalScore();
            }
        }

        Folded<InterviewDocument> folded() {
            return new Folded<>(new InterviewDocument(before.interviewId(), before.sequence() + 1, before.candidate(), before.accountId(),
                    before.format(), status, generation, error, language, before.resumeId(), before.jobDescription(),
                    before.position(), before.difficulty(), before.resumeFile(), questions, openQuestion, interviewer, graded, totalScore,
                    before.createdAt(), completedAt, before.plan(), begun), List.copyOf(writes));
        }
    }
}
