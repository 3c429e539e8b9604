package io.rehearsal.assistant.local.parse.study;

import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school found. */
public record Study(@Nullable Piece school, @Nullable Piece degree, @Nullable Piece major, @Nullable Piece start, @Nullable Piece end, List<Piece> details) {
}
