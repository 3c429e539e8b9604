package io.rehearsal.events.resume.queries;

/**
 * Asks for the current version as a file; answered with an {@link ExportedFile}.
 *
 * @param format {@code pdf} or {@code docx}; refused with {@code FORMAT_UNSUPPORTED} otherwise
 * @param template {@code classic}, {@code compact} or {@code modern}; refused with {@code TEMPLATE_UNKNOWN} otherwise
 */
public record ExportResume(long resumeId, String format, String template) {

    /** @param version the version that was exported */
    public record ExportedFile(String version, String mediaType, byte[] bytes) {
    }
}
