package io.rehearsal.assistant.documents;

import java.util.Locale;

/** What a file is by its content. */
public enum FileKind {
    PDF, DOCX, DOC, TXT;

    /** The name that {@link ExtractedText#fileType()} carries. */
    public String fileType() {
        return name().toLowerCase(Locale.ROOT);
    }
}
