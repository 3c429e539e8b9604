package io.rehearsal.events.interview.queries;

import io.rehearsal.events.Engine;
import java.util.List;

/**
 * What changed from one grading of an interview to another, question by question. A grading whose person has been erased has no rows.
 *
 * @param rows every question that either has graded, in the order of asking
 */
public record GradingComparison(long interviewId, Side before, Side after, List<Row> rows) {

    /** @param number the grading's, 1 for the first */
    public record Side(int number, Engine engine, int totalScore) {
    }

    /**
     * @param change after minus before
     * @param gained points that only the second grading found in the answer
     * @param lost   points that only the first did
     */
    public record Row(int questionId, String question, int before, int after, int change, List<String> gained, List<String> lost) {
    }
}
