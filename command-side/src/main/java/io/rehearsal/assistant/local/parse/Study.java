package io.rehearsal.assistant.local.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school found. */
record Study(@Nullable Piece school, @Nullable Piece degree, @Nullable Piece major, @Nullable Piece start, @Nullable Piece end, List<Piece> details) {
}
