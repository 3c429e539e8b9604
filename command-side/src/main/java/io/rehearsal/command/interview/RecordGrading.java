package io.rehearsal.command.interview;

import io.rehearsal.assistant.ReportWriter.Answer;
import java.time.Instant;

/** What a grading came to. */
record RecordGrading(long interviewId, int grading, Answer answer, Instant at) implements Addressed {
}
