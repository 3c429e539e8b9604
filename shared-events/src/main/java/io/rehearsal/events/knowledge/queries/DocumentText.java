package io.rehearsal.events.knowledge.queries;

import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, in chunks as far as it has been cut.
 *
 * @param strategy how the chunks were cut, or are to be cut where there are none
 * @param chunks   in the order of their indexes; empty until it has been cut
 * @param text     the whole text; null once there are chunks
 */
public record DocumentText(long documentId, long ownerId, ChunkStrategy strategy, List<Chunk> chunks, @Nullable String text) {
}
