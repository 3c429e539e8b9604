package io.rehearsal.assistant.documents.word;

import org.jspecify.annotations.Nullable;

/** Symbols inserted from a picture font. */
final class WordSymbol {

    private WordSymbol() {
    }

    /** An ordinary character as it is, a picture as a bullet. */
    static String of(@Nullable String font, @Nullable String hexCode) {
        try {
            int code = hexCode == null ? 0 : Integer.parseInt(hexCode, 16);
            boolean picture = code >= 0xE000 && code <= 0xF8FF;
            return code < 0x20 ? "" : picture ? font == null || font.contains("Awesome") ? "" : "•" : Character.toString(code);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
