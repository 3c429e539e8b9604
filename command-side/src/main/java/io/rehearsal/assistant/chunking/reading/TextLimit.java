package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.Chunker;
import io.rehearsal.events.Refusal;

/**
 * How much text a document may have: what 2,000 chunks of the strategy that cuts largest could hold, 1,400,000 Chinese characters or
 * 3,360,000 English ones.
 */
final class TextLimit {

    private static final int FIRST_WIDE = 0x2E80;
    /** Of the strategy that cuts largest. */
    private static final int WIDE_IN_A_PIECE = 700;
    private static final int NARROW_IN_A_PIECE = 1_680;
    static final int WIDE_CHARACTERS = Chunker.MOST_PIECES * WIDE_IN_A_PIECE;
    static final int NARROW_CHARACTERS = Chunker.MOST_PIECES * NARROW_IN_A_PIECE;

    private TextLimit() {
    }

    /** @throws Refusal with {@code TEXT_TOO_LONG} where so many characters are too many in any script */
    static void checkLength(long characters) {
        if (characters > NARROW_CHARACTERS) {
            throw tooLong();
        }
    }

    /** @throws Refusal with {@code TEXT_TOO_LONG} */
    static void check(String text) {
        long all = text.strip().length();
        long wide = text.chars().filter(c -> c >= FIRST_WIDE).count();
        double share = (double) wide / WIDE_CHARACTERS + (double) (all - wide) / NARROW_CHARACTERS;
        if (share > 1) {
            throw tooLong();
        }
    }

    private static Refusal tooLong() {
        return new Refusal(Refusal.Reason.TEXT_TOO_LONG, "The text is longer than 2,000 chunks can hold.");
    }
}
