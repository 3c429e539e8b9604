package io.rehearsal.assistant.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the cells of a table row are read: as parts of common lines, or each as a text of its own. */
record RowLayout(List<List<WordLine>> cells) {

    private static final int SHORT_LABEL = 30;
    private static final int SHORT_LINE = 60;
    private static final int FEW_LINES = 3;
    private static final int COLUMN_LINES = 4;
    private static final float MUCH_LARGER = 1.2f;
    private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d");

    RowLayout {
        cells = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** One list of lines where the cells belong together, else one a cell. */
    List<List<WordLine>> parts() {
        if (cells.size() < 2) {
            return cells;
        }
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        boolean even = cells.stream().allMatch(cell -> cell.size() == most);
        boolean shortLines = cells.stream().flatMap(List::stream).allMatch(line -> line.text().length() <= SHORT_LINE);
        if (most == 1 || even && most <= FEW_LINES && shortLines) {
            return List.of(IntStream.range(0, most).mapToObj(this::joined).toList());
        }
        if (isLabel(cells.getFirst()) || isMarginDate(cells.getLast())) {
            return List.of(ragged());
        }
        return byImportance();
    }

    private WordLine joined(int index) {
        return cells.stream().map(cell -> cell.get(index)).reduce(WordLine::beside).orElseThrow();
    }

    /** The first lines side by side, what is left of the longest cell below. */
    private List<WordLine> ragged() {
        List<WordLine> lines = new ArrayList<>();
        lines.add(joined(0));
        cells.forEach(cell -> lines.addAll(cell.subList(1, cell.size())));
        return lines;
    }

    private static boolean isLabel(List<WordLine> cell) {
        return cell.size() == 1 && cell.getFirst().text().length() <= SHORT_LABEL;
    }

    private static boolean isMarginDate(List<WordLine> cell) {
        return cell.size() == 1 && cell.getFirst().text().length() <= SHORT_LABEL && DATE.matcher(cell.getFirst().text()).find();
    }

    /** Columns from left to right, but first the one that the largest letters (a name) stand in. */
    private List<List<WordLine>> byImportance() {
        List<List<WordLine>> ordered = new ArrayList<>(cells);
        List<WordLine> last = ordered.getLast();
        if (ordered.size() == 2 && last.size() >= COLUMN_LINES && largest(last) > MUCH_LARGER * largest(ordered.getFirst())) {
            return ordered.reversed();
        }
        return ordered;
    }

    private static double largest(List<WordLine> cell) {
        return cell.stream().mapToDouble(WordLine::fontSize).max().orElse(0);
    }
}
