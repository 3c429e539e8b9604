package io.rehearsal.assistant.documents;

/** Raised signs as characters, so that ten to the sixth does not become 106. */
public final class Superscript {

    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";

    private Superscript() {
    }

    /** The text with figures and signs raised; words, such as the st of 1st, stay as they are. */
    public static String of(String text) {
        if (text.equals("TM")) {
            return "™";
        }
        var raised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            if (at < 0) {
                return text;
            }
            raised.append(RAISED.charAt(at));
        }
        return raised.toString();
    }
}
