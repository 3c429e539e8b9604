package io.rehearsal.assistant.local.parse.job;

import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.entry.Body;
import io.rehearsal.assistant.local.parse.text.Piece;
import org.jspecify.annotations.Nullable;

/** A job found. */
public record Post(@Nullable Piece company, @Nullable Piece position, @Nullable DateSpan dates, Body body) {
}
