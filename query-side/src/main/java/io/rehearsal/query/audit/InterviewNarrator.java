package io.rehearsal.query.audit;

import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.QuestionGrade;
import io.rehearsal.events.interview.WholeAnswer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what happened in an interview. */
final class InterviewNarrator {

    private InterviewNarrator() {
    }

    static Narrative tell(InterviewEvent event) {
        return switch (event) {
            case InterviewCreated it -> created(it);
            case QuestionsGenerated it -> generated(it);
            case QuestionGenerationFailed it -> Narrative.of("No questions could be made: " + it.reason());
            case LanguageFollowed it -> it.questions() == null
                    ? Narrative.erased("The interview went on in " + it.language())
                    : new Narrative("The interview went on in " + it.language() + Narrative.by(it.engine()), it.questions().stream().map(InterviewNarrator::line).toList(), false);
            case RemarkMade it -> said(speaker(it), it.text(), List.of());
            case InterviewerChanged it -> Narrative.of("The %s interviewer took over from the %s one".formatted(lower(it.interviewer()), lower(it.interviewerBefore())));
            case QuestionAsked it -> said("Question %d (%s, %s) was asked".formatted(it.questionId(), lower(it.category()), lower(it.difficulty())), it.text(), List.of());
            case AnswerSubmitted it -> said(it.followUp() == 0
                    ? "Question %d was answered".formatted(it.questionId())
                    : "Follow-up %d to question %d was answered".formatted(it.followUp(), it.questionId()), it.text(), List.of());
            case FollowUpAsked it -> said("Follow-up %d to question %d was asked%s".formatted(it.number(), it.questionId(), Narrative.by(it.engine())), it.text(),
                    it.reason() == null ? List.of() : List.of("because: " + it.reason()));
            case QuestionAnswered it -> said("Question %d was answered".formatted(it.questionId()), it.answer() == null ? null : it.answer().words(),
                    it.answer() == null ? List.of() : recordings(it.answer()));
            case InterviewPaused _ -> Narrative.of("The interview was paused");
            case InterviewContinued _ -> Narrative.of("The interview went on");
            case InterviewAbandoned _ -> Narrative.of("The interview was abandoned");
            case AllQuestionsAnswered _ -> Narrative.of("Every question has been asked and answered");
            case InterviewEnded it -> Narrative.of(it.cause() == InterviewEnded.Cause.COMPLETED
                    ? "The interview ended after its last question" : "The interview was ended");
            case RegradingRequested it -> Narrative.of("Grading %d was asked for, by %s".formatted(it.grading(), it.grader()));
            case InterviewGraded it -> graded(it);
            case WorkRetried _ -> Narrative.of("What had failed was set to work again");
            case GradingFailed it -> Narrative.of("Grading %d failed: %s".formatted(it.grading(), it.reason()));
        };
    }

    private static Narrative created(InterviewCreated it) {
        var what = it.resumeId() == null ? "" : " on resume %d, %s".formatted(it.resumeId(), it.resumeVersion());
        var summary = "A %s interview was asked for%s, %d questions, %s, in %s"
                .formatted(lower(it.format()), what, it.questionCount(), lower(it.difficulty()), it.language());
        if (it.resume() == null && it.jobDescription() == null && it.position() == null) {
            return Narrative.erased(summary);
        }
        var lines = new ArrayList<String>();
        if (it.plan() != null) {
            lines.add("for role %d of the catalogue".formatted(it.plan().roleId()));
        }
        if (it.position() != null) {
            lines.add("position: " + Narrative.quoted(it.position()));
        }
        if (it.jobDescription() != null) {
            lines.add("job description: " + Narrative.quoted(it.jobDescription()));
        }
        return new Narrative(summary, lines, false);
    }

    /** Each question with what it was made from. */
    private static Narrative generated(QuestionsGenerated it) {
        var summary = Narrative.counted(it.questionCount(), "question") + Narrative.by(it.engine());
        return it.questions() == null
                ? Narrative.erased(summary)
                : new Narrative(summary, it.questions().stream().map(InterviewNarrator::line).toList(), false);
    }

    private static String line(Question it) {
        var sources = it.sources().stream()
                .map(source -> lower(source.kind()) + (source.reference() == null ? "" : " " + source.reference()) + " " + Narrative.quoted(source.text()))
                .collect(Collectors.joining("; "));
        return "%d. %s%s".formatted(it.id(), Narrative.quoted(it.text()), sources.isEmpty() ? "" : " from " + sources);
    }

    private static Narrative graded(InterviewGraded it) {
        var summary = "Grading %d%s: %d of 100".formatted(it.grading(), Narrative.by(it.engine()), it.totalScore());
        return it.report() == null
                ? Narrative.erased(summary)
                : new Narrative(summary, it.report().questions().stream().map(InterviewNarrator::line).toList(), false);
    }

    private static String line(QuestionGrade it) {
        return "%d. %d of 100%s%s".formatted(it.questionId(), it.score(),
                it.pointsMet().isEmpty() ? "" : ", met: " + String.join(", ", it.pointsMet()),
                it.pointsMissed().isEmpty() ? "" : ", missed: " + String.join(", ", it.pointsMissed()));
    }

    private static List<String> recordings(WholeAnswer answer) {
        return Stream.of(answer.audio(), answer.video()).filter(Objects::nonNull)
                .map(it -> "%s, %d bytes, transcription %s".formatted(it.mediaType(), it.size(), lower(it.transcription()))).toList();
    }

    private static Narrative said(String summary, @Nullable String text, List<String> lines) {
        return text == null
                ? Narrative.erased(summary)
                : new Narrative(summary + ": " + Narrative.quoted(text), lines, false);
    }

    private static String speaker(RemarkMade it) {
        return switch (it.speaker()) {
            case CANDIDATE -> "The candidate remarked";
            case SYSTEM -> "The system said";
            case INTERVIEWER -> it.interviewer() == null ? "The interviewer said" : "The %s interviewer said".formatted(lower(it.interviewer()));
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
