package io.rehearsal.assistant.embedding;

import java.util.List;

/**
 * A text as a sentence model read it.
 *
 * @param whole  a vector of length 1 for the text as a whole; zeros for a blank text
 * @param tokens the pieces that the model cut it into, in order
 */
public record ReadText(float[] whole, List<Token> tokens) {

    /**
     * A piece of a word, a word, or a Chinese character, with what it means where it stands.
     *
     * @param start  offset in the text
     * @param end    offset one past the last character
     * @param vector not normalised
     */
    public record Token(int start, int end, float[] vector) {
    }

    int weight() {
        return whole.length * (tokens.size() + 1);
    }
}
