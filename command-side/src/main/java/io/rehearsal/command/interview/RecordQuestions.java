package io.rehearsal.command.interview;

import io.rehearsal.assistant.QuestionWriter.Answer;
import java.time.Instant;

/** The questions that were made. */
record RecordQuestions(long interviewId, Answer answer, Instant at) implements Addressed {
}
