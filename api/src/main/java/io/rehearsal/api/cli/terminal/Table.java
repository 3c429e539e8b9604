package io.rehearsal.api.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under headings, each column as wide as its widest cell. */
public final class Table {

    private static final String GAP = "  ";

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row; a cell's text is its {@code toString}. */
    public void add(Object... cells) {
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    }

    /**
     * The lines of the table; the last column takes what is left of the width.
     *
     * @param columns the width of the terminal
     */
    public List<String> lines(int columns, Style style) {
        int[] widths = IntStream.range(0, headings.size()).map(this::width).toArray();
        int before = Arrays.stream(widths).limit(widths.length - 1L).map(width -> width + GAP.length()).sum();
        widths[widths.length - 1] = Math.min(widths[widths.length - 1], Math.max(10, columns - before));
        var lines = new ArrayList<String>();
        lines.add(style.bold(line(headings, widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        return Math.max(TextWidth.of(headings.get(column)),
                rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> TextWidth.pad(TextWidth.cut(cells.get(column), widths[column]), widths[column]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }
}
