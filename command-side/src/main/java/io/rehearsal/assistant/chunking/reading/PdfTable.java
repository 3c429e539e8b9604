package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.documents.ExtractedText.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the lines of a table of a PDF together: which lines are its own, which make one row, and which cell each part of a line belongs to. */
final class PdfTable {

    /** In points: what begins this little before a column may still belong to it. */
    private static final float TOLERANCE = 8;
    /** In font sizes: lines of one cell stand no further apart. */
    private static final float NEXT_LINE = 1.45f;
    /** Between two rows there is this much more than between two lines of one. */
    private static final float ROW_GAP = 1.1f;
    private static final float FAR_APART = 4;
    private static final int LINES_OF_A_HEADER = 4;

    private final PdfLines lines;
    private final List<Line> all;
    private List<Float> columns = List.of();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfTable(PdfLines lines, List<Line> all) {
        this.lines = lines;
        this.all = all;
    }

    /** @param rows each with as many cells as the table has columns */
    record Read(List<List<String>> rows, int end) {
    }

    /** Whether a line has several parts, and so has the next one, or one soon after what goes on with its cells. */
    static boolean begins(int first, PdfLines lines, List<Line> all) {
        if (!lines.isRow(all.get(first))) {
            return false;
        }
        PdfTable table = new PdfTable(lines, all);
        table.columns = all.get(first).parts();
        int next = first + 1;
        while (next < Math.min(all.size(), first + LINES_OF_A_HEADER) && !lines.isRow(all.get(next)) && table.goesOn(next)) {
            next++;
        }
        return next < all.size() && lines.isRow(all.get(next)) && table.isNear(next);
    }

    /** Reads from a line that {@link #begins} a table. */
    static Read from(int first, PdfLines lines, List<Line> all) {
        PdfTable table = new PdfTable(lines, all);
        int end = table.end(first);
        table.read(first, end);
        return new Read(table.rows, end);
    }

    private int end(int first) {
        int end = first + 1;
        columns = all.get(first).parts();
        while (end < all.size() && (lines.isRow(all.get(end)) ? isNear(end) : goesOn(end))) {
            List<Float> parts = all.get(end).parts();
            if (parts.size() > columns.size()) {
                columns = parts;
            } else if (parts.size() == columns.size()) {
                // A header in the middle of its column begins further right than what stands below it.
                List<Float> before = columns;
                columns = IntStream.range(0, parts.size()).mapToObj(i -> Math.min(before.get(i), parts.get(i))).toList();
            }
            end++;
        }
        return end;
    }

    /** Whether a line is another one of the cells above it. */
    private boolean goesOn(int index) {
        Line line = all.get(index);
        int column = column(line.left());
        boolean within = column == columns.size() - 1 || line.right() < columns.get(column + 1);
        return isNear(index) && step(index) <= NEXT_LINE * line.fontSize() && within && !lines.isItem(line);
    }

    private boolean isNear(int index) {
        Line last = all.get(index - 1);
        Line next = all.get(index);
        return last.block() == next.block() && last.page() == next.page() && step(index) > 0 && step(index) < FAR_APART * next.fontSize();
    }

    /** The last column that begins before a place. */
    private int column(float left) {
        return (int) Math.max(0, columns.stream().filter(column -> column <= left + TOLERANCE).count() - 1);
    }

    private void read(int first, int end) {
        float least = (float) IntStream.range(first + 1, end).mapToDouble(this::step).min().orElse(1);
        boolean wrapped = IntStream.range(first, end).anyMatch(i -> !lines.isRow(all.get(i)) || column(all.get(i).left()) > 0);
        for (int i = first; i < end; i++) {
            boolean begins = i == first || (wrapped ? step(i) > ROW_GAP * least : lines.isRow(all.get(i)));
            if (begins) {
                rows.add(new ArrayList<>(Collections.nCopies(columns.size(), "")));
            }
            addParts(all.get(i), rows.getLast());
        }
    }

    private void addParts(Line line, List<String> row) {
        String[] parts = lines.words(line).split("\t");
        for (int p = 0; p < parts.length; p++) {
            boolean full = parts.length == columns.size();
            int column = full ? p : p < line.parts().size() ? column(line.parts().get(p)) : columns.size() - 1;
            row.set(column, PdfLines.joined(row.get(column), parts[p].strip()));
        }
    }

    private float step(int line) {
        return all.get(line).baseline() - all.get(line - 1).baseline();
    }
}
