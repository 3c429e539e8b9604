package io.rehearsal.events.knowledge.queries;

import java.util.List;

/** Asks which of these chunks are there in the person's own documents; answered with their ids, a list of {@code Long}, in the order of asking. */
public record FindOwnChunks(long accountId, List<Long> chunkIds) {
}
