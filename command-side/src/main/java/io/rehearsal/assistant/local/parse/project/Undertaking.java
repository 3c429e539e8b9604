package io.rehearsal.assistant.local.parse.project;

import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.entry.Body;
import io.rehearsal.assistant.local.parse.text.Piece;
import org.jspecify.annotations.Nullable;

/** A project found. */
public record Undertaking(@Nullable Piece name, @Nullable Piece role, @Nullable DateSpan dates, Body body) {
}
