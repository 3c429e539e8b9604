package io.rehearsal.assistant.local.parse;

/**
 * A bullet or paragraph, lines that it was wrapped over joined.
 *
 * @param bullet whether it began with a bullet
 */
record Item(Piece piece, boolean bullet) {

    String text() {
        return piece.value();
    }
}
