package io.rehearsal.command.knowledge.chunking.reading;

import io.rehearsal.events.Refusal;

/**
 * How much text a document may have: what 2,000 chunks of the strategy that cuts largest could hold, 1,400,000 Chinese characters or
 * 3,360,000 English ones.
 */
final class TextLimit {

    static final int WIDE_CHARACTERS = 1_400_000;
    static final int NARROW_CHARACTERS = 3_360_000;

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
        checkLength(text.strip().length());
        long wide = text.chars().filter(c -> c >= 0x2E80).count();
        double share = (double) wide / WIDE_CHARACTERS + (double) (text.strip().length() - wide) / NARROW_CHARACTERS;
        if (share > 1) {
            throw tooLong();
        }
    }

    private static Refusal tooLong() {
        return new Refusal(Refusal.Reason.TEXT_TOO_LONG, "The text is longer than 2,000 chunks can hold.");
    }
}
