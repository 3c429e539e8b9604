package io.rehearsal.assistant.local.parse.date;

import io.rehearsal.assistant.local.parse.text.Piece;
import org.jspecify.annotations.Nullable;

/**
 * One date or a range of them as a resume prints it.
 *
 * @param from      the earlier date; null when only an end stands
 * @param to        the later one as the shape wants it, {@code 至今} for an open end; null when none stands
 * @param single    whether it is one date, which is then both {@code from} and {@code to}
 * @param start     offset of the whole in the text
 * @param end       offset one past it
 * @param fromPlace where the earlier date is printed
 * @param toPlace   where the later date is printed
 */
public record DateSpan(@Nullable PartialDate from, @Nullable String to, boolean single, int start, int end, Piece fromPlace, Piece toPlace) {

    public static final String PRESENT = "至今";

    public @Nullable Piece startDate() {
        return from == null ? null : new Piece(from.toString(), fromPlace.start(), fromPlace.end());
    }

    public @Nullable Piece endDate() {
        return to == null ? null : new Piece(to, toPlace.start(), toPlace.end());
    }

    public boolean isRange() {
        return !single;
    }
}
