package io.rehearsal.events.interview.queries;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.InterviewPlan;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.WholeAnswer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interview as the read side remembers it; what tells about the person is null once erased.
 *
 * @param sequence     number of the last event it has applied, from 0: what comes later over the feed is greater
 * @param accountId    whose it is; null for a guest's
 * @param error        why there are no questions, or no grade
 * @param questions    empty until they have been generated
 * @param transcript   everything said, oldest first
 * @param openQuestion the question that waits for an answer, itself or by a follow-up; null when none does
 * @param interviewer  whose turn it is in a panel
 * @param gradings     oldest first; the first one counts
 * @param totalScore   null until completed
 * @param completedAt  when it was ended; null before
 * @param plan         where it is for a role of the catalogue; else null
 */
public record InterviewView(
        long interviewId,
        long sequence,
        String candidate,
        @Nullable Long accountId,
        Format format,
        Status status,
        Generation generation,
        @Nullable String error,
        String language,
        @Nullable Long resumeId,
        @Nullable String jobDescription,
        @Nullable String position,
        Difficulty difficulty,
        @Nullable String resumeFile,
        List<Question> questions,
        List<Turn> transcript,
        @Nullable Integer openQuestion,
        @Nullable Interviewer interviewer,
        List<Grading> gradings,
        @Nullable Integer totalScore,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable InterviewPlan plan) {

    public enum Status {
        INITIALIZING, PENDING, IN_PROGRESS, PAUSED,
        /** Given up; it is neither gone on with nor graded. */
        ABANDONED,
        /** Ended, and not graded yet. */
        ENDED,
        COMPLETED
    }

    public enum Generation {
        GENERATING, COMPLETED, FAILED
    }

    /** What a turn of the transcript is. */
    public enum Kind {
        REMARK, INTERVIEWER_CHANGE, QUESTION, FOLLOW_UP, ANSWER
    }

    /**
     * One thing said.
     *
     * @param turn        its number, from 1
     * @param questionId  the question it belongs to; null for remarks
     * @param category    of a question, else null; likewise the difficulty
     * @param reason      of a follow-up, else null
     * @param text        null for a change of interviewer, and once erased
     * @param answer      of a question that was answered as a whole; else null
     */
    public record Turn(
            int turn,
            Kind kind,
            Speaker speaker,
            @Nullable Interviewer interviewer,
            @Nullable Integer questionId,
            @Nullable Category category,
            @Nullable Difficulty difficulty,
            @Nullable String text,
            @Nullable String reason,
            Instant at,
            @Nullable WholeAnswer answer) {
    }

    /** @param report null once erased */
    public record Grading(int number, Engine engine, int totalScore, @Nullable Report report, Instant at) {
    }
}
