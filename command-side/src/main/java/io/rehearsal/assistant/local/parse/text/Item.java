package io.rehearsal.assistant.local.parse.text;

/**
 * A bullet or paragraph, lines that it was wrapped over joined.
 *
 * @param bullet whether it began with a bullet
 */
public record Item(Piece piece, boolean bullet) {

    public String text() {
        return piece.value();
    }
}
