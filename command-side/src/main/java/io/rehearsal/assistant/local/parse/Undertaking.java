package io.rehearsal.assistant.local.parse;

import org.jspecify.annotations.Nullable;

/** A project found. */
record Undertaking(@Nullable Piece name, @Nullable Piece role, @Nullable DateSpan dates, Body body) {
}
