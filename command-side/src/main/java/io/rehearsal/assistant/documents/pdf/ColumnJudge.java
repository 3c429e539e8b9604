package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells columns, which are read one after the other, from rows whose parts stand far apart (label and value, employer and dates). */
final class ColumnJudge {

    private static final int MIN_LINES = 4;
    private static final int MIN_LINES_BESIDE = 3;
    /** In points: lines this much above the first one of the other side begin together with it. */
    private static final float BESIDE = 6;
    /** In font sizes: baselines this near belong to one row. */
    private static final float SAME_ROW = 0.35f;
    /** In font sizes: dates in a margin may stand a little above or below what they date. */
    private static final float NEAR_ROW = 0.6f;
    private static final double MOSTLY = 0.72;
    /** Of lines that all stand in rows, this many drawn one side after the other are columns on a common grid. */
    private static final int LINES_OF_TRUE_COLUMNS = 5;
    private static final double LARGER = 1.1;
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s&]{4,}");
    private static final double FEW_SWITCHES = 0.4;
    /** In font sizes, on average. */
    private static final float WIDTH_OF_LABELS = 5;
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d|present|至今|now", Pattern.CASE_INSENSITIVE);

    private ColumnJudge() {
    }

    static boolean areColumns(List<Word> left, List<Word> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<TextLine> leftLines = LineBuilder.lines(left);
        List<TextLine> rightLines = LineBuilder.lines(right);
        if (Math.min(leftLines.size(), rightLines.size()) < MIN_LINES) {
            return false;
        }
        // Only what stands beside the other side can tell; a line above or below it may belong to neither.
        float top = Math.max(leftLines.getFirst().baseline(), rightLines.getFirst().baseline()) - BESIDE;
        float bottom = Math.min(leftLines.getLast().baseline(), rightLines.getLast().baseline()) + BESIDE;
        leftLines = leftLines.stream().filter(line -> line.baseline() >= top && line.baseline() <= bottom).toList();
        rightLines = rightLines.stream().filter(line -> line.baseline() >= top && line.baseline() <= bottom).toList();
        List<TextLine> sparse = leftLines.size() <= rightLines.size() ? leftLines : rightLines;
        List<TextLine> dense = sparse == leftLines ? rightLines : leftLines;
        if (sparse.size() < MIN_LINES_BESIDE) {
            return false;
        }
        if (isMarginOfDates(sparse, dense)) {
            return false;
        }
        long matched = sparse.stream().filter(line -> dense.stream().anyMatch(other -> sameRow(line, other))).count();
        long dated = sparse.stream().filter(line -> DATE.matcher(line.text()).find()).count();
        boolean rows = matched >= MOSTLY * sparse.size();
        return !rows || sparse.size() >= LINES_OF_TRUE_COLUMNS && dated < sparse.size() / 2.0 && (hasHeadings(sparse) || !areLabels(leftLines))
                && switches(left, right) <= Math.max(2, FEW_SWITCHES * sparse.size());
    }

    /** Whether one side holds dates, each beside a line of the other side, and for the rest headings, which belong to both. */
    private static boolean isMarginOfDates(List<TextLine> margin, List<TextLine> other) {
        double usualSize = margin.stream().mapToDouble(TextLine::size).sorted().skip(margin.size() / 2).findFirst().orElse(0);
        List<TextLine> plain = margin.stream().filter(line -> !line.bold() && line.size() <= LARGER * usualSize && !CAPITALS.matcher(line.text()).matches()).toList();
        long dated = plain.stream().filter(line -> DATE.matcher(line.text()).find()).count();
        long matched = plain.stream().filter(line -> other.stream().anyMatch(beside -> Math.abs(line.baseline() - beside.baseline()) <= NEAR_ROW * line.size())).count();
        return plain.size() >= 2 && dated >= MOSTLY * plain.size() && matched >= MOSTLY * plain.size();
    }

    /** Whether a few lines stand out from the others, as the headings of a sidebar do; the labels of a table all look alike. */
    private static boolean hasHeadings(List<TextLine> lines) {
        double usualSize = lines.stream().mapToDouble(TextLine::size).sorted().skip(lines.size() / 2).findFirst().orElse(0);
        long standOut = lines.stream().filter(line -> line.size() > LARGER * usualSize || line.bold() || CAPITALS.matcher(line.text()).matches()).count();
        return standOut > 0 && standOut <= lines.size() / 2;
    }

    private static boolean areLabels(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> (line.right() - line.left()) / line.size()).average().orElse(0) < WIDTH_OF_LABELS;
    }

    private static boolean sameRow(TextLine line, TextLine other) {
        return Math.abs(line.baseline() - other.baseline()) <= SAME_ROW * Math.min(line.size(), other.size());
    }

    /** How often the drawing went from one side to the other. */
    private static int switches(List<Word> left, List<Word> right) {
        record Drawn(int order, boolean onLeft) {
        }
        List<Drawn> drawn = new ArrayList<>();
        left.forEach(word -> drawn.add(new Drawn(word.order(), true)));
        right.forEach(word -> drawn.add(new Drawn(word.order(), false)));
        drawn.sort(Comparator.comparingInt(Drawn::order));
        int switches = 0;
        for (int i = 1; i < drawn.size(); i++) {
            if (drawn.get(i).onLeft() != drawn.get(i - 1).onLeft()) {
                switches++;
            }
        }
        return switches;
    }
}
