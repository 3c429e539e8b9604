package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.text.Piece;
import org.jspecify.annotations.Nullable;

/** What a resume says about the person. */
public record Person(@Nullable Piece name, @Nullable Piece email, @Nullable Piece phone, @Nullable Piece age, @Nullable Piece address, @Nullable Piece workYears, @Nullable Piece site) {
}
