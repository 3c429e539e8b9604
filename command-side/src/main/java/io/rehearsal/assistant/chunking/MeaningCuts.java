package io.rehearsal.assistant.chunking;

import java.util.ArrayList;
import java.util.List;

/** Cuts stretches where the meaning turns, or, where it does not for too long, at the place where it turns most. */
final class MeaningCuts {

    private final Width width;
    private final Sizes sizes;
    private final Tables tables;
    private final Turns turns;

    MeaningCuts(Width width, Sizes sizes, Tables tables, Turns turns) {
        this.width = width;
        this.sizes = sizes;
        this.tables = tables;
        this.turns = turns;
    }

    List<Span> spans(int stretch, List<Unit> units, List<String> headingPath) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < units.size()) {
            int to = next(stretch, units, from);
            Span last = spans.isEmpty() ? null : spans.getLast();
            int end = units.get(to - 1).end();
            boolean small = width.between(units.get(from).start(), end) < sizes.tiny();
            if (small && last != null && to == units.size() && width.between(last.start(), end) + tables.widthBefore(last.start()) <= sizes.most()) {
                spans.set(spans.size() - 1, new Span(last.start(), end, headingPath));
            } else {
                spans.add(new Span(units.get(from).start(), end, headingPath));
            }
            from = to;
        }
        return spans;
    }

    /** The index of the first unit that no longer belongs to the piece which begins with a given one. */
    private int next(int stretch, List<Unit> units, int from) {
        int start = units.get(from).start();
        int header = tables.widthBefore(start);
        int best = from;
        for (int i = from; i < units.size(); i++) {
            int size = width.between(start, units.get(i).end()) + header;
            boolean little = best == from && i > from && width.between(start, units.get(i - 1).end()) < sizes.tiny();
            if (i > from && size > sizes.target() && !(little && size <= sizes.mostCode() + sizes.tiny())) {
                return best > from ? best : i;
            }
            if (i + 1 < units.size() && size >= sizes.tiny()) {
                if (turns.turns(stretch, i)) {
                    return i + 1;
                }
                if (best == from || turns.distance(stretch, i) >= turns.distance(stretch, best - 1)) {
                    best = i + 1;
                }
            }
        }
        return units.size();
    }
}
