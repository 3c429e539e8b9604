package io.rehearsal.assistant.local.parse;

import org.jspecify.annotations.Nullable;

/** A job found. */
record Post(@Nullable Piece company, @Nullable Piece position, @Nullable DateSpan dates, Body body) {
}
