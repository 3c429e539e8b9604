package io.rehearsal.events.resume;

/**
 * Where a parsed value stands in the extracted text.
 *
 * @param path  the value's path in {@link ResumeContent}, such as {@code experience[0].company}
 * @param start offset of its first character (UTF-16 unit)
 * @param end   offset one past its last character
 */
public record Origin(String path, int start, int end) {
}
