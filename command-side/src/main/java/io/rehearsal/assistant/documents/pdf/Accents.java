package io.rehearsal.assistant.documents.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts accents that are drawn apart onto the letters they are drawn over. */
final class Accents {

    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("´", "\u0301"), Map.entry("`", "\u0300"), Map.entry("ˆ", "\u0302"), Map.entry("^", "\u0302"), Map.entry("˜", "\u0303"), Map.entry("~", "\u0303"),
            Map.entry("¨", "\u0308"), Map.entry("¸", "\u0327"), Map.entry("ˇ", "\u030C"), Map.entry("˚", "\u030A"), Map.entry("¯", "\u0304"), Map.entry("˘", "\u0306"),
            Map.entry("˙", "\u0307"), Map.entry("˝", "\u030B"), Map.entry("˛", "\u0328"));

    private Accents() {
    }

    static List<Glyph> joined(List<Glyph> glyphs) {
        if (glyphs.stream().noneMatch(glyph -> COMBINING.containsKey(glyph.text()))) {
            return glyphs;
        }
        List<Glyph> joined = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            Glyph next = i + 1 < glyphs.size() ? glyphs.get(i + 1) : null;
            String accent = COMBINING.get(glyph.text());
            if (accent != null && next != null && isOver(glyph, next)) {
                joined.add(next.withText(Normalizer.normalize(next.text() + accent, Normalizer.Form.NFC)));
                i++;
            } else if (accent != null && !joined.isEmpty() && isOver(glyph, joined.getLast())) {
                joined.set(joined.size() - 1, joined.getLast().withText(Normalizer.normalize(joined.getLast().text() + accent, Normalizer.Form.NFC)));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    /** Whether the middle of the accent is within the letter. */
    private static boolean isOver(Glyph accent, Glyph letter) {
        float middle = (accent.left() + accent.right()) / 2;
        return letter.text().length() == 1 && Character.isLetter(letter.text().charAt(0)) && middle > letter.left() && middle < letter.right()
                && Math.abs(accent.baseline() - letter.baseline()) < letter.size() / 2;
    }
}
