package io.rehearsal.events.resume;

import org.jspecify.annotations.Nullable;

/**
 * A concrete edit of the person's own text.
 *
 * @param id       unique within the resume; 0 where none was given
 * @param priority {@code high}, {@code medium} or {@code low}
 * @param before   text that stands in the resume's current version
 * @param after    what to put in its place
 * @param reason   the rule that makes {@code after} better
 */
public record Suggestion(
        long id,
        @Nullable String priority,
        @Nullable String title,
        @Nullable String description,
        String before,
        String after,
        @Nullable String reason) {
}
