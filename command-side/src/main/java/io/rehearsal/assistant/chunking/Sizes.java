package io.rehearsal.assistant.chunking;

/**
 * How large pieces are to be, all in {@link Width}.
 *
 * @param target  what a piece is filled up to
 * @param tiny    what is smaller is put together with its neighbour
 * @param overlap the most that a piece repeats of the one before it
 * @param joined  the most that sections put together may hold; a section that is no larger is not cut
 */
record Sizes(int target, int tiny, int overlap, int joined) {

    private static final int CHINESE_CHARACTER = Width.WIDE;

    /**
     * A sentence model reads 510 tokens at once, which is 500 Chinese characters or more than 1,200 English ones; what is longer is averaged
     * and blurs. An overlap of 15 % lets a sentence that refers to the one before it be found with it.
     */
    static final Sizes RECURSIVE = ofCharacters(500, 150, 75, 500);
    /** What is answered for a found child: enough to understand it, and few enough for several to be read. */
    static final Sizes PARENT = ofCharacters(1_200, 360, 0, 1_200);
    /** What is found: one thought, so that its vector says one thing. No more is repeated than a line that introduces code or a list. */
    static final Sizes CHILD = ofCharacters(225, 60, 30, 225);
    /** Between tiny and target the meaning decides. A section of two or three sentences cannot turn to anything. */
    static final Sizes SEMANTIC = ofCharacters(700, 150, 0, 250);

    private static Sizes ofCharacters(int target, int tiny, int overlap, int joined) {
        return new Sizes(target * CHINESE_CHARACTER, tiny * CHINESE_CHARACTER, overlap * CHINESE_CHARACTER, joined * CHINESE_CHARACTER);
    }

    /** What a piece may grow to so that a small rest need not stand alone. */
    int most() {
        return target + target / 4;
    }

    /** Code up to this size is one piece: half a function explains little. */
    int mostCode() {
        return target + target / 2;
    }
}
