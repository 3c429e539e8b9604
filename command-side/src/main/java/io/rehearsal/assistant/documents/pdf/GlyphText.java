package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.assistant.documents.CharacterCleaning;
import java.util.regex.Pattern;

/** What a glyph reads as. */
final class GlyphText {

    /** Some fonts map their one hyphen to all kinds of hyphens at once. */
    private static final Pattern HYPHENS = Pattern.compile("[-\u00AD\u2010\u2011]+");

    private GlyphText() {
    }

    /** A drawn soft hyphen is a hyphen, a symbol font's private character a bullet; what says nothing, as an icon does, is empty. */
    static String of(String unicode, FontTraits font) {
        if (font.picture()) {
            return "";
        }
        if (HYPHENS.matcher(unicode).matches()) {
            return "-";
        }
        if (font.dingbat() && unicode.length() == 1 && Character.getType(unicode.charAt(0)) == Character.PRIVATE_USE) {
            return "•";
        }
        String clean = CharacterCleaning.clean(unicode).replace("\u00AD", "");
        return !clean.isEmpty() && clean.isBlank() ? " " : clean.strip();
    }
}
