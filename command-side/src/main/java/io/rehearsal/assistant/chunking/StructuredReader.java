package io.rehearsal.assistant.chunking;

import io.rehearsal.events.Refusal;

/** Reads a file of any kind that the knowledge base takes. */
public interface StructuredReader {

    /**
     * What a file is, its content decides; its name's ending only tells Markdown, HTML and plain text apart.
     *
     * @param fileName the client's name for it
     * @throws Refusal with {@code FILE_TYPE_UNSUPPORTED}, {@code FILE_UNREADABLE} (corrupt, or larger inside than the limits),
     *                 {@code FILE_ENCRYPTED}, {@code FILE_WITHOUT_TEXT} (empty or scanned) or {@code TEXT_TOO_LONG} (more than the chunks
     *                 that a document may have could hold)
     */
    StructuredText read(String fileName, byte[] file);
}
