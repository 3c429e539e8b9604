package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the lines below it.
 *
 * @param title null for what stands before the first heading
 */
public record Section(SectionKind kind, @Nullable Piece title, List<TextLine> lines) {

    public Section as(SectionKind other) {
        return new Section(other, title, lines);
    }
}
