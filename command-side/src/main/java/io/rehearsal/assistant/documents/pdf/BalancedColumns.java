package io.rehearsal.assistant.documents.pdf;

import java.util.List;

/** Two columns of one width that end together, as in a journal: a table below them that is narrower than one of them stands under both. */
final class BalancedColumns {

    private static final float SAME_WIDTH = 0.85f;
    private static final float SAME_ROW = 0.35f;
    private static final int LEAST_LINES = 3;
    /** In font sizes: further than a line of the same paragraph. */
    private static final float APART = 1.6f;

    private BalancedColumns() {
    }

    /** The gutter down to where both columns end, where only one of them has a table below; else the gutter itself. */
    static Gutter cut(Gutter gutter, List<Word> words) {
        var within = words.stream().filter(word -> word.baseline() > gutter.top() && word.baseline() < gutter.bottom()).toList();
        var left = LineBuilder.lines(within.stream().filter(word -> word.right() <= gutter.middle()).toList());
        var right = LineBuilder.lines(within.stream().filter(word -> word.right() > gutter.middle()).toList());
        if (Math.min(left.size(), right.size()) < LEAST_LINES) {
            return gutter;
        }
        var longer = left.getLast().baseline() > right.getLast().baseline() ? left : right;
        var last = (longer == left ? right : left).getLast();
        int end = 0;
        while (end < longer.size() && longer.get(end).baseline() <= last.baseline() + SAME_ROW * last.size()) {
            end++;
        }
        if (end == 0 || end >= longer.size() || Math.abs(longer.get(end - 1).baseline() - last.baseline()) > SAME_ROW * last.size()) {
            return gutter;
        }
        var below = longer.subList(end, longer.size());
        boolean apart = below.getFirst().baseline() - last.baseline() > APART * last.size();
        boolean table = below.size() > 1 && below.stream().filter(line -> line.text(TabStops.of(below)).contains("\t")).count() * 2 > below.size();
        float one = width(longer.subList(0, end));
        float other = width(longer == left ? right : left);
        boolean alike = Math.min(one, other) > SAME_WIDTH * Math.max(one, other);
        return apart && table && alike ? new Gutter(gutter.left(), gutter.right(), gutter.top(), last.baseline() + SAME_ROW * last.size(), gutter.beside()) : gutter;
    }

    private static float width(List<TextLine> lines) {
        double from = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        return (float) (lines.stream().mapToDouble(TextLine::right).max().orElse(0) - from);
    }
}
