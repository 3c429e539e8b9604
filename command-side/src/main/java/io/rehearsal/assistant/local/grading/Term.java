package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.embedding.Embeddings;

/**
 * A word with what it means where it stands.
 *
 * @param meaning of length 1
 */
record Term(String stem, boolean common, float[] meaning) {

    /** How much the two say the same: 1 for the same word, else the cosine of their meanings, at least 0. */
    double likeness(Term other) {
        return stem.equals(other.stem) ? 1 : Math.clamp(Embeddings.cosine(meaning, other.meaning), 0, 1);
    }
}
