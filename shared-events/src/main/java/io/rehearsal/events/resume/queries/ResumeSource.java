package io.rehearsal.events.resume.queries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text that a resume was read from, beside its values.
 *
 * @param text   extracted from the file
 * @param fields every text of the content, in its order
 */
public record ResumeSource(String text, List<Field> fields) {

    /**
     * A value and where it stands.
     *
     * @param path  such as {@code experience[0].company}
     * @param place null where the text does not hold the value: it was edited, or written by the person since
     */
    public record Field(String path, String value, @Nullable Place place) {
    }

    /**
     * A place in the text.
     *
     * @param start offset of the first character (UTF-16 unit)
     * @param end   offset one past the last character
     */
    public record Place(int start, int end) {
    }
}
