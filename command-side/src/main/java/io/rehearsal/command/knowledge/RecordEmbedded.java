package io.rehearsal.command.knowledge;

import java.time.Instant;

/** So many chunks of a chunking have their vectors. @param embedded counted from the first */
record RecordEmbedded(long documentId, int chunking, int embedded, Instant at) implements Addressed {
}
