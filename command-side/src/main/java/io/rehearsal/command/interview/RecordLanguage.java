package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionWriter.Answer;
import java.time.Instant;

/**
 * The person speaks another language than the interview was held in so far.
 *
 * @param answeredTurn the latest answer that was known; where another has come since, the outcome is out of date
 * @param answer       as many questions as the interview has, in the language
 */
record RecordLanguage(long interviewId, int answeredTurn, Language language, Answer answer, Instant at) implements Addressed {
}
