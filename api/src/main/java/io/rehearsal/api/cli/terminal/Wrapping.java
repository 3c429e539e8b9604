package io.rehearsal.api.cli.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines that a terminal can show, between words, or between Chinese characters. */
public final class Wrapping {

    private Wrapping() {
    }

    /** The text in lines of at most that many columns, unless one word alone is longer. */
    public static List<String> lines(String text, int columns) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.strip().split("\\R")) {
            wrap(paragraph, columns, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, int columns, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        var line = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = paragraph.substring(start, end);
            if (!line.isEmpty() && TextWidth.of(line + piece.stripTrailing()) > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
    }
}
