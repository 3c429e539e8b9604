package io.rehearsal.assistant.documents;

import io.rehearsal.work.Deadline;
import java.io.IOException;

/** Reads the text of one kind of file. */
public interface DocumentReader {

    FileKind kind();

    /**
     * @throws io.rehearsal.events.Refusal with {@code FILE_ENCRYPTED}, {@code FILE_WITHOUT_TEXT} or {@code FILE_UNREADABLE}
     * @throws IOException                 when the file is corrupt
     */
    ExtractedText read(byte[] file, Deadline deadline) throws IOException;
}
