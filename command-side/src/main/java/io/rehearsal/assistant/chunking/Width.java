package io.rehearsal.assistant.chunking;

/**
 * How much a stretch of text holds, told without a tokenizer: a wide character (Chinese, Japanese, Korean) counts {@value #WIDE}, any other
 * {@value #NARROW}, a run of white space as one character. So 500 Chinese characters weigh as much as 1,200 English ones.
 */
final class Width {

    static final int WIDE = 12;
    static final int NARROW = 5;

    private final int[] before;

    Width(CharSequence text) {
        before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean repeated = Character.isWhitespace(c) && i > 0 && Character.isWhitespace(text.charAt(i - 1));
            before[i + 1] = before[i] + (repeated ? 0 : isWide(c) ? WIDE : NARROW);
        }
    }

    int between(int start, int end) {
        return before[end] - before[start];
    }

    /** The furthest end, at least one past the start, up to which it is no wider than the limit. */
    int end(int start, int limit) {
        int low = start + 1;
        int high = Math.min(before.length - 1, start + Math.max(1, limit));
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (between(start, middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static boolean isWide(char c) {
        return c >= 0x1100 && c < 0x1200 || c >= 0x2E80 && c < 0xA4D0 || c >= 0xAC00 && c < 0xD7B0 || c >= 0xD800 && c < 0xDC00
                || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00 && c < 0xFF61;
    }
}
