package io.rehearsal.events.conversation.queries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a person said and what it cost; answered with {@link ConversationStatistics}. Days are in UTC; null bounds nothing.
 *
 * @param to the last day
 */
public record FindStatistics(long accountId, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String modelName) {
}
