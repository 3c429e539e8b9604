package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.documents.CharacterCleaning;
import java.util.regex.Pattern;

/** Makes a text one that can be stored, searched and shown. */
final class Cleaning {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\u0085\u2028\u2029\f]");

    private Cleaning() {
    }

    /** In ordinary characters, its lines ended by {@code \n}; without soft hyphens and halves of characters. */
    static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n").replace("\u00AD", "");
        return CharacterCleaning.clean(withoutLoneSurrogates(lines));
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (kept != null && (pair || !Character.isSurrogate(c))) {
                kept.append(c);
            }
            if (pair) {
                i++;
                if (kept != null) {
                    kept.append(text.charAt(i));
                }
            }
        }
        return kept == null ? text : kept.toString();
    }
}
