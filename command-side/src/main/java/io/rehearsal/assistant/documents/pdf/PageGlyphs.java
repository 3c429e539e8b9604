package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.events.Refusal;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The glyphs of a page by the direction their lines run in. What is drawn twice in one place counts once, in bold. */
final class PageGlyphs {

    private static final int MAX_GLYPHS = 100_000;
    private final Map<Integer, List<Glyph>> visible = new TreeMap<>();
    private final Map<Integer, List<Glyph>> invisible = new TreeMap<>();
    private final Map<Cell, Integer> places = new HashMap<>();

    private int added;

    private record Cell(int direction, String text, int x, int y) {
    }

    void add(Glyph glyph, int direction, boolean hidden) {
        if (++added > MAX_GLYPHS) {
            throw new Refusal(Refusal.Reason.FILE_UNREADABLE, "A page has more than " + MAX_GLYPHS + " characters.");
        }
        List<Glyph> all = (hidden ? invisible : visible).computeIfAbsent(direction, d -> new ArrayList<>());
        if (!glyph.isLetter() || hidden || !drawnBefore(glyph, direction, all)) {
            all.add(glyph);
        }
    }

    private boolean drawnBefore(Glyph glyph, int direction, List<Glyph> all) {
        Deadline.checkCurrent();
        float grid = Math.max(1, glyph.size() * 0.15f);
        int column = Math.round(glyph.left() / grid);
        int row = Math.round(glyph.baseline() / grid);
        for (int x = column - 1; x <= column + 1; x++) {
            for (int y = row - 1; y <= row + 1; y++) {
                Integer index = places.get(new Cell(direction, glyph.text(), x, y));
                if (index != null && Math.abs(all.get(index).left() - glyph.left()) < grid && Math.abs(all.get(index).baseline() - glyph.baseline()) < grid
                        && Math.abs(all.get(index).size() - glyph.size()) < 0.2f * glyph.size()) {
                    all.set(index, all.get(index).madeBold());
                    return true;
                }
            }
        }
        places.put(new Cell(direction, glyph.text(), column, row), all.size());
        return false;
    }

    /** One list of glyphs for every direction, the most used first; hidden text (under a scan) only where nothing is visible. */
    List<List<Glyph>> byDirection() {
        Map<Integer, List<Glyph>> shown = visible.values().stream().anyMatch(glyphs -> glyphs.stream().anyMatch(Glyph::isLetter)) ? visible : invisible;
        List<List<Glyph>> lists = new ArrayList<>(shown.values());
        lists.sort((a, b) -> Integer.compare(b.size(), a.size()));
        return lists.stream().map(Accents::joined).map(IconBullets::readable).toList();
    }
}
