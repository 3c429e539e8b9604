package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.heading.HeadingWords;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A name in large type that takes two lines. */
final class LargeName {

    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}'’.-]*(?:\\s\\p{L}[\\p{L}'’.-]*){0,2}");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private LargeName() {
    }

    /** The lines with the two that are printed largest, and stand below each other, as one. */
    static List<TextLine> joined(List<TextLine> lines) {
        float largest = lines.stream().map(line -> Look.rounded(line.fontSize())).max(Float::compare).orElse(0f);
        var large = lines.stream().filter(line -> largest > 0 && Look.rounded(line.fontSize()) == largest).toList();
        int first = large.isEmpty() ? -1 : lines.indexOf(large.getFirst());
        if (large.size() != 2 || large.size() == lines.size() || lines.get(first + 1) != large.getLast() || !large.stream().allMatch(LargeName::couldBePart)) {
            return lines;
        }
        var upper = large.getFirst();
        var lower = large.getLast();
        var whole = new Piece(upper.text() + " " + lower.text(), upper.start(), lower.end());
        var all = new ArrayList<>(lines);
        all.set(first, new TextLine(whole, false, upper.fontSize(), upper.bold(), upper.left(), upper.page(), upper.block(), upper.gap()));
        all.remove(first + 1);
        return all;
    }

    private static boolean couldBePart(TextLine line) {
        return WORDS.matcher(line.text()).matches() && !HAN.matcher(line.text()).matches() && Positions.score(line.text()) == 0 && HeadingWords.kind(line.text()) == null;
    }
}
