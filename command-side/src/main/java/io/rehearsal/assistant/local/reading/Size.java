package io.rehearsal.assistant.local.reading;

/** How long a text is, in words: a Latin word or number is one, two Han characters are one. */
public final class Size {

    private Size() {
    }

    /** In half words, so that a single Han character counts. Placeholders do not count. */
    public static int halfWords(String text) {
        int size = 0;
        boolean inWord = false;
        var bare = Placeholder.strip(text);
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (Character.isIdeographic(letter)) {
                size++;
                inWord = false;
            } else if (Character.isLetterOrDigit(letter)) {
                size += inWord ? 0 : 2;
                inWord = true;
            } else {
                inWord = inWord && (letter == '-' || letter == '\'' || letter == '.' || letter == '_');
            }
        }
        return size;
    }

    public static int words(String text) {
        return (halfWords(text) + 1) / 2;
    }
}
