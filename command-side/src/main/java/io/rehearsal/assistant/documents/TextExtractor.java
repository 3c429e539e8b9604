package io.rehearsal.assistant.documents;

/** Reads the text of a file, whatever its kind. */
public interface TextExtractor {

    /**
     * @param fileName the client's name; only a hint, the content decides what the file is
     * @throws io.rehearsal.events.Refusal with {@code FILE_TYPE_UNSUPPORTED}, {@code FILE_UNREADABLE} (corrupt, or larger
     *         inside than the limits), {@code FILE_ENCRYPTED} or {@code FILE_WITHOUT_TEXT} (empty or scanned)
     */
    ExtractedText extract(String fileName, byte[] file);
}
