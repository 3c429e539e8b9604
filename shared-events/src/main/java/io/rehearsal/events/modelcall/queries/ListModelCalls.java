package io.rehearsal.events.modelcall.queries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a person's model calls, newest first; answered with a {@link ModelCallPage}. Days are in UTC; null bounds nothing.
 *
 * @param to   the last day
 * @param page the first is 1
 */
public record ListModelCalls(
        long accountId, @Nullable String modelName, @Nullable LocalDate from, @Nullable LocalDate to, int page, int limit) {
}
