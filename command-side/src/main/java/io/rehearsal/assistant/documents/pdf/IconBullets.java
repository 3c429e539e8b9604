package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the icons that serve as bullets: the same one at the start of several lines. */
final class IconBullets {

    private static final int LEAST_TIMES = 3;
    /** In font sizes: how far the text stands from its bullet. */
    private static final float NEAR = 3;
    private static final float FAR = 0.8f;
    private static final float SAME_LINE = 0.5f;

    private IconBullets() {
    }

    static List<Glyph> readable(List<Glyph> glyphs) {
        Map<String, Long> starts = IntStream.range(0, glyphs.size()).filter(i -> startsLine(glyphs, i))
                .mapToObj(i -> glyphs.get(i).text()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        if (starts.values().stream().noneMatch(times -> times >= LEAST_TIMES)) {
            return glyphs;
        }
        List<Glyph> readable = new ArrayList<>(glyphs);
        for (int i = 0; i < readable.size(); i++) {
            if (startsLine(glyphs, i) && starts.getOrDefault(glyphs.get(i).text(), 0L) >= LEAST_TIMES) {
                readable.set(i, glyphs.get(i).withText("•"));
            }
        }
        return readable;
    }

    private static boolean startsLine(List<Glyph> glyphs, int index) {
        Glyph icon = glyphs.get(index);
        if (!icon.isPicture() || index + 1 >= glyphs.size()) {
            return false;
        }
        Glyph next = glyphs.get(index + 1);
        boolean textFollows = !next.isPicture() && Math.abs(next.baseline() - icon.baseline()) < SAME_LINE * next.size()
                && next.left() >= icon.left() && next.left() - icon.right() < NEAR * next.size();
        if (!textFollows || index == 0) {
            return textFollows;
        }
        Glyph before = glyphs.get(index - 1);
        return Math.abs(before.baseline() - icon.baseline()) > SAME_LINE * icon.size() || icon.left() - before.right() > FAR * icon.size();
    }
}
