package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cells of a row of a table with drawn borders to the height of the row's first line: a label stands in the middle of its cell,
 * beside any line of its neighbour, but belongs to the first.
 */
final class RuledTables {

    private static final float TOUCH = 3;
    private static final int MOST_WORDS = 4_000;

    private final List<Ruling> horizontal;
    private final List<Ruling> vertical;

    private RuledTables(List<Ruling> rulings) {
        this.horizontal = merged(rulings.stream().filter(Ruling::isHorizontal).toList(), true);
        this.vertical = merged(rulings.stream().filter(Ruling::isVertical).toList(), false);
    }

    private record Cell(float left, float top, float right, float bottom) {
    }

    static List<Word> aligned(List<Word> words, List<Ruling> rulings) {
        RuledTables tables = new RuledTables(rulings);
        return tables.horizontal.size() < 2 || tables.vertical.isEmpty() || words.size() > MOST_WORDS ? words : tables.aligned(words);
    }

    private List<Word> aligned(List<Word> words) {
        Map<Cell, List<Word>> cells = new HashMap<>();
        List<Word> result = new ArrayList<>();
        for (Word word : words) {
            Cell cell = cell(word);
            if (cell == null) {
                result.add(word);
            } else {
                cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(word);
            }
        }
        Map<Float, List<Cell>> rows = new HashMap<>();
        cells.keySet().forEach(cell -> rows.computeIfAbsent(cell.top(), top -> new ArrayList<>()).add(cell));
        rows.values().forEach(row -> result.addAll(row(row, cells)));
        result.sort(Comparator.comparingInt(Word::order));
        return result;
    }

    private static List<TextLine> lines(Cell cell, Map<Cell, List<Word>> cells) {
        return LineBuilder.lines(Objects.requireNonNull(cells.get(cell)));
    }

    private static List<Word> row(List<Cell> row, Map<Cell, List<Word>> cells) {
        row.sort(Comparator.comparingDouble(Cell::left));
        Cell tallest = row.stream().max(Comparator.comparingInt(cell -> lines(cell, cells).size())).orElseThrow();
        List<TextLine> tallestLines = lines(tallest, cells);
        List<Word> moved = new ArrayList<>();
        for (Cell cell : row) {
            List<TextLine> lines = lines(cell, cells);
            float shift = cell == tallest ? 0 : tallestLines.getFirst().baseline() - lines.getFirst().baseline();
            for (TextLine line : lines) {
                for (int i = 0; i < line.words().size(); i++) {
                    moved.add(line.words().get(i).moved(shift, i == 0 && cell != row.getFirst()));
                }
            }
        }
        return moved;
    }

    /** The cell that a word stands in: borders above and below that reach past a border at its left or right. */
    private @Nullable Cell cell(Word word) {
        Deadline.checkCurrent();
        float x = (word.left() + word.right()) / 2;
        float y = word.baseline() - 0.3f * word.size();
        Ruling above = horizontal.stream().filter(h -> h.top() <= y && h.left() <= x && h.right() >= x).max(Comparator.comparingDouble(Ruling::top)).orElse(null);
        Ruling below = horizontal.stream().filter(h -> h.top() > y && h.left() <= x && h.right() >= x).min(Comparator.comparingDouble(Ruling::top)).orElse(null);
        if (above == null || below == null) {
            return null;
        }
        List<Ruling> sides = vertical.stream().filter(v -> v.top() <= above.top() + TOUCH && v.bottom() >= below.top() - TOUCH).toList();
        float left = (float) sides.stream().mapToDouble(Ruling::left).filter(v -> v <= x).max().orElse(above.left());
        float right = (float) sides.stream().mapToDouble(Ruling::left).filter(v -> v > x).min().orElse(above.right());
        boolean shared = sides.stream().anyMatch(v -> v.left() > above.left() + TOUCH && v.left() < above.right() - TOUCH);
        return shared ? new Cell(left, above.top(), right, below.top()) : null;
    }

    /** Lines drawn piece by piece, cell by cell, made whole. */
    private static List<Ruling> merged(List<Ruling> pieces, boolean horizontal) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        Comparator<Ruling> across = Comparator.comparingDouble(r -> Math.round(horizontal ? r.top() : r.left()));
        sorted.sort(across.thenComparingDouble(r -> horizontal ? r.left() : r.top()));
        List<Ruling> merged = new ArrayList<>();
        for (Ruling next : sorted) {
            Ruling last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && horizontal && Math.abs(last.top() - next.top()) <= TOUCH / 2 && next.left() <= last.right() + TOUCH) {
                merged.set(merged.size() - 1, new Ruling(last.left(), last.top(), Math.max(last.right(), next.right()), last.top()));
            } else if (last != null && !horizontal && Math.abs(last.left() - next.left()) <= TOUCH / 2 && next.top() <= last.bottom() + TOUCH) {
                merged.set(merged.size() - 1, new Ruling(last.left(), last.top(), last.left(), Math.max(last.bottom(), next.bottom())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }
}
