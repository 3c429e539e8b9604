package io.rehearsal.assistant;

/** The languages the assistant reads and answers in. */
public enum Language {
    ZH, EN;

    /** A Chinese resume is full of Latin names of technologies, an English one holds a Chinese name at most. */
    private static final double HAN_SHARE = 0.15;

    /** Chinese where at least 15 % of the letters are Han characters, or where there are no letters at all. */
    public static Language of(CharSequence text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters == 0 || han >= HAN_SHARE * letters ? ZH : EN;
    }

    /** The one of two texts that is in this language. */
    public String say(String chinese, String english) {
        return this == ZH ? chinese : english;
    }
}
