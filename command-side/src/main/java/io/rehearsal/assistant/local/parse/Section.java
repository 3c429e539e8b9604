package io.rehearsal.assistant.local.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the lines below it.
 *
 * @param title null for what stands before the first heading
 */
record Section(SectionKind kind, @Nullable Piece title, List<TextLine> lines) {

    Section as(SectionKind other) {
        return new Section(other, title, lines);
    }
}
