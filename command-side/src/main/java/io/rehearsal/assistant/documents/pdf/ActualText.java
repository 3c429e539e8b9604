package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.assistant.documents.CharacterCleaning;
import java.util.ArrayList;
import java.util.List;

/** Glyphs that the file gives a replacement text for. */
final class ActualText {

    private static final float SAME_LINE = 1;

    private final String text;
    private final List<Glyph> glyphs = new ArrayList<>();

    ActualText(String text) {
        this.text = CharacterCleaning.clean(text).replace("\u00AD", "").strip();
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    /**
     * The glyphs as they should be read: by the replacement where they cannot be read themselves or where it tells more
     * ({@code GitHub: @name} for an icon and a name), else as they are. A picture's replacement only describes it.
     */
    List<Glyph> readable() {
        List<Glyph> letters = glyphs.stream().filter(glyph -> !glyph.isPicture()).toList();
        StringBuilder drawn = new StringBuilder();
        letters.forEach(glyph -> drawn.append(glyph.text()));
        String shown = drawn.toString().strip();
        boolean oneLine = !letters.isEmpty() && letters.stream().allMatch(g -> Math.abs(g.baseline() - letters.getFirst().baseline()) < SAME_LINE);
        boolean unreadable = shown.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean tellsMore = text.length() > shown.length() && text.contains(shown) && !text.startsWith("mailto:") && !text.startsWith("tel:");
        if (text.isEmpty() || !oneLine || !(unreadable ? shown.length() <= 1 : tellsMore)) {
            return glyphs;
        }
        return List.of(letters.getFirst().through(letters.getLast(), text));
    }
}
