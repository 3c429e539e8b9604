package io.rehearsal.assistant.documents.word;

/** Numbers of lists as they are written. */
final class ListNumber {

    private static final String CHINESE_DIGITS = "零一二三四五六七八九十";

    private ListNumber() {
    }

    static String letter(int value, char first) {
        return Character.toString(first + Math.floorMod(value - 1, 26));
    }

    /** Up to 99 in Chinese, above in digits. */
    static String chinese(int value) {
        if (value < 0 || value >= 100) {
            return Integer.toString(value);
        }
        if (value <= 10) {
            return CHINESE_DIGITS.substring(value, value + 1);
        }
        String tens = value < 20 ? "" : CHINESE_DIGITS.substring(value / 10, value / 10 + 1);
        return tens + "十" + (value % 10 == 0 ? "" : CHINESE_DIGITS.substring(value % 10, value % 10 + 1));
    }
}
