package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Kind;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An interview, whole.
 *
 * @param language        that was asked for
 * @param currentQuestion the first that has no answer; null where all have one, or the interview is over
 * @param overallScore    null until it has been graded
 * @param startedAt       when the first question was put or answered
 * @param completedAt     when it was completed
 */
record InterviewBody(
        String id, @Nullable String roleId, @Nullable RoleRef role, String language, Status status, @Nullable String resumeId, List<QuestionBody> questions,
        List<AnswerBody> answers, @Nullable QuestionBody currentQuestion, @Nullable Integer overallScore, Instant createdAt, @Nullable Instant startedAt,
        @Nullable Instant completedAt) implements SnakeCase {

    /** In the contract's words. */
    enum Status {
        scheduled, in_progress, paused, completed, abandoned;

        static Status of(InterviewView.Status status) {
            return switch (status) {
                case INITIALIZING, PENDING -> scheduled;
                case IN_PROGRESS -> in_progress;
                case PAUSED -> paused;
                case ENDED, COMPLETED -> completed;
                case ABANDONED -> abandoned;
            };
        }
    }

    /** The role as it stood. @param id null where the interview is for no role of the catalogue */
    record RoleRef(
            @Nullable String id, @Nullable String name, @Nullable String category, @Nullable String specialization, @Nullable String experienceLevel)
            implements SnakeCase {

        static @Nullable RoleRef of(InterviewView view) {
            var plan = view.plan();
            if (plan == null) {
                return view.position() == null ? null : new RoleRef(null, view.position(), null, null, null);
            }
            return new RoleRef(Long.toString(plan.roleId()), view.position(), plan.category(), plan.specialization(), plan.level());
        }
    }

    /** @param type what the role calls it, such as {@code technical} */
    record QuestionBody(String id, String text, String type) {

        static QuestionBody of(InterviewView view, Question question) {
            var plan = view.plan();
            return new QuestionBody(Integer.toString(question.id()), question.text(),
                    plan == null ? question.category().name().toLowerCase(Locale.ROOT) : plan.type(question.id()));
        }
    }

    /** A row of the list. */
    record Row(
            String id, @Nullable String roleId, @Nullable RoleRef role, String language, Status status, int questionCount, int answerCount,
            @Nullable Integer overallScore, Instant createdAt, @Nullable Instant startedAt, @Nullable Instant completedAt) implements SnakeCase {

        static Row of(InterviewView view) {
            var whole = InterviewBody.of(view);
            return new Row(whole.id(), whole.roleId(), whole.role(), whole.language(), whole.status(), whole.questions().size(), whole.answers().size(),
                    whole.overallScore(), whole.createdAt(), whole.startedAt(), whole.completedAt());
        }
    }

    static InterviewBody of(InterviewView view) {
        var role = RoleRef.of(view);
        var status = Status.of(view.status());
        return new InterviewBody(Long.toString(view.interviewId()), role == null ? null : role.id(), role,
                view.plan() == null ? view.language() : view.plan().language(), status,
                view.resumeId() == null ? null : Long.toString(view.resumeId()),
                view.questions().stream().map(question -> QuestionBody.of(view, question)).toList(), AnswerBody.all(view),
                status == Status.completed || status == Status.abandoned ? null : open(view).map(question -> QuestionBody.of(view, question)).orElse(null),
                view.totalScore(), view.createdAt(), begun(view), view.completedAt());
    }

    private static Optional<Question> open(InterviewView view) {
        var answered = answered(view);
        return view.questions().stream().filter(question -> !answered.contains(question.id())).findFirst();
    }

    private static Set<Integer> answered(InterviewView view) {
        return view.transcript().stream().filter(turn -> turn.kind() == Kind.ANSWER).map(Turn::questionId).collect(Collectors.toSet());
    }

    private static @Nullable Instant begun(InterviewView view) {
        return view.transcript().stream().filter(turn -> turn.kind() == Kind.QUESTION).map(Turn::at).findFirst().orElse(null);
    }
}
