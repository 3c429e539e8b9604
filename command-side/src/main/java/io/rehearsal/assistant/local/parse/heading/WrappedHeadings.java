package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings a heading of a label column that was wrapped over two lines together, before the text that stands beside it. */
public final class WrappedHeadings {

    private static final int LONGEST_CELL = 20;

    private WrappedHeadings() {
    }

    public static List<TextLine> join(List<TextLine> lines) {
        var joined = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            var heading = i + 1 < lines.size() ? heading(lines.get(i), lines.get(i + 1)) : null;
            if (heading == null) {
                joined.add(lines.get(i));
                continue;
            }
            joined.add(heading);
            addRest(lines.get(i), joined);
            addRest(lines.get(++i), joined);
        }
        return joined;
    }

    private static @Nullable TextLine heading(TextLine upper, TextLine lower) {
        var above = upper.cells();
        var below = lower.cells();
        if (above.size() < 2 || below.isEmpty() || upper.bullet() || lower.bullet() || lower.gap()) {
            return null;
        }
        var first = above.getFirst();
        var second = below.getFirst();
        boolean brief = first.value().length() <= LONGEST_CELL && second.value().length() <= LONGEST_CELL;
        boolean alike = Look.isCapitals(first.value()) == Look.isCapitals(second.value()) && Math.abs(upper.left() - lower.left()) <= 1;
        boolean whole = HeadingWords.kind(first.value()) != null && !HeadingSense.needsLook(first.value());
        if (whole || !brief || !alike || !first.value().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&')) {
            return null;
        }
        var words = new Piece(first.value() + " " + second.value(), first.start(), second.end());
        var kind = HeadingWords.kind(words.value());
        boolean title = kind != null && Character.isUpperCase(first.value().charAt(0)) && Character.isUpperCase(second.value().charAt(0));
        return title ? new TextLine(words, false, upper.fontSize(), true, upper.left(), upper.page(), upper.block(), true) : null;
    }

    private static void addRest(TextLine line, List<TextLine> joined) {
        var cells = line.cells();
        if (cells.size() > 1) {
            joined.add(line.from(cells.get(1).start()));
        }
    }
}
