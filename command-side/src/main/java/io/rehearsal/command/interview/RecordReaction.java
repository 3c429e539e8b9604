package io.rehearsal.command.interview;

import io.rehearsal.assistant.FollowUpWriter.Answer;
import java.time.Instant;

/**
 * How the interviewer reacts.
 *
 * @param answeredTurn the latest answer that was known; where another has come since, the reaction is out of date
 */
record RecordReaction(long interviewId, int answeredTurn, Answer answer, Instant at) implements Addressed {
}
