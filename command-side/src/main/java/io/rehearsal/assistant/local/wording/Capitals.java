package io.rehearsal.assistant.local.wording;

/** The first letter of a sentence. */
final class Capitals {

    private Capitals() {
    }

    static String first(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
