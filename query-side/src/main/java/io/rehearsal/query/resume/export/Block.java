package io.rehearsal.query.resume.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a printed resume that stands on lines of its own. */
sealed interface Block {

    /** The person's name, the largest on the page. */
    record Name(String text) implements Block {
    }

    /** How to reach the person, on one line as long as it fits. */
    record Contact(List<String> parts) implements Block {
    }

    /** A section's heading. */
    record Heading(String text) implements Block {
    }

    /**
     * The first line of an entry.
     *
     * @param right at the right margin
     */
    record EntryHead(String left, @Nullable String right) implements Block {
    }

    /** What the person was there: the line after an entry's first. */
    record EntryRole(String text) implements Block {
    }

    /** A label alone, over bullets. */
    record Label(String text) implements Block {
    }

    /** @param label printed before the text, in bold */
    record Paragraph(@Nullable String label, String text) implements Block {
    }

    record Bullet(String text) implements Block {
    }
}
