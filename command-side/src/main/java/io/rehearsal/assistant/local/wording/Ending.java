package io.rehearsal.assistant.local.wording;

/**
 * A statement and the sign that closes it.
 *
 * @param words without the sign and the white space around it
 * @param sign  full stop, semicolon or exclamation mark; empty for none
 */
record Ending(String words, String sign) {

    static Ending of(String text) {
        var words = text.stripTrailing();
        boolean closed = !words.isEmpty() && !words.endsWith("etc.") && "。.；;！!".indexOf(words.charAt(words.length() - 1)) >= 0;
        return closed ? new Ending(words.substring(0, words.length() - 1).stripTrailing(), words.substring(words.length() - 1)) : new Ending(words, "");
    }

    String after(String addition) {
        return words + addition + sign;
    }
}
