package io.rehearsal.events.knowledge.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the person's own chunks answer a question; answered with the case's id ({@code Long}). Refused with
 * {@code CHUNK_NOT_FOUND} where one of them is not there or another's, with {@code INVALID} where there is no question or no chunk.
 */
public record CreateRecallCase(long accountId, String query, List<Long> expectedChunkIds, @Nullable String description) {
}
