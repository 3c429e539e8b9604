package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts a page into columns along its gutters, over and over until there are only lines. */
final class RegionFinder {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_GUTTERS_TRIED = 40;
    private static final int MAX_WORDS = 6_000;

    private RegionFinder() {
    }

    static Region region(List<Word> words) {
        return words.size() > MAX_WORDS ? new Region.Flow(LineBuilder.lines(words)) : region(words, 0);
    }

    private static Region region(List<Word> words, int depth) {
        Deadline.checkCurrent();
        if (depth < MAX_DEPTH) {
            List<Gutter> gutters = GutterFinder.gutters(words);
            for (Gutter found : gutters.subList(0, Math.min(gutters.size(), MAX_GUTTERS_TRIED))) {
                Gutter gutter = BalancedColumns.cut(ContactBlock.cut(found, words), words);
                List<Word> left = select(words, gutter, word -> word.right() <= gutter.middle());
                List<Word> right = select(words, gutter, word -> word.right() > gutter.middle());
                if (gutter.beside() || ColumnJudge.areColumns(left, right)) {
                    return split(words, gutter, left, right, depth);
                }
            }
        }
        return new Region.Flow(LineBuilder.lines(words));
    }

    private static List<Word> select(List<Word> words, Gutter gutter, Predicate<Word> side) {
        return words.stream().filter(word -> word.baseline() > gutter.top() && word.baseline() < gutter.bottom()).filter(side).toList();
    }

    private static Region split(List<Word> words, Gutter gutter, List<Word> left, List<Word> right, int depth) {
        List<Word> above = words.stream().filter(word -> word.baseline() <= gutter.top()).toList();
        List<Word> below = words.stream().filter(word -> word.baseline() >= gutter.bottom()).toList();
        List<Region> parts = new ArrayList<>();
        if (!above.isEmpty()) {
            parts.add(region(above, depth + 1));
        }
        parts.add(new Region.Columns(region(left, depth + 1), region(right, depth + 1), gutter));
        if (!below.isEmpty()) {
            parts.add(region(below, depth + 1));
        }
        return parts.size() == 1 ? parts.getFirst() : new Region.Stack(parts);
    }
}
