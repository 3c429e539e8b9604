package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.LineReader;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lines that carry the dates of one entry: one, or two where start and end stand below each other.
 *
 * @param first index of the first line
 * @param last  index of the last line
 * @param rest  offset at which the date of the last line ends
 */
public record Anchor(int first, int last, int rest, DateSpan dates) {

    private static final int WIDEST_BESIDE_RANGE = 140;
    private static final int WIDEST_BESIDE_SINGLE = 110;
    private static final int WIDEST_PART = 80;
    private static final float SAME_LEFT = 1.5f;
    private static final String EDGES = " \t()（）[]【】,，.。;；:：|-–—·•年月*_";

    /** @param names whether a text beside dates names what only the head of an entry of this section does */
    public static List<Anchor> find(List<TextLine> lines, Predicate<String> names) {
        var plain = find(lines, names, false);
        return plain.isEmpty() ? find(lines, names, true) : plain;
    }

    private static List<Anchor> find(List<TextLine> lines, Predicate<String> names, boolean bullets) {
        var anchors = new ArrayList<Anchor>();
        var hanging = hanging(lines);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var dates = line.bullet() == bullets && !hanging.get(i) ? datesOf(line, names) : null;
            if (dates == null) {
                continue;
            }
            var below = i + 1 < lines.size() && dates.single() ? stackedBelow(lines.get(i + 1), dates) : null;
            var wrapped = i + 1 < lines.size() && dates.endDate() == null ? wrappedBelow(lines.get(i + 1), dates) : null;
            if (below != null && atStart(line, dates)) {
                anchors.add(new Anchor(i, i + 1, below.end(), joined(dates, below)));
                i++;
            } else if (wrapped != null && atStart(line, dates)) {
                anchors.add(new Anchor(i, i + 1, wrapped.end(), wrapped));
                i++;
            } else {
                anchors.add(new Anchor(i, i, dates.end(), dates));
            }
        }
        boolean ranges = anchors.stream().anyMatch(anchor -> anchor.dates().isRange());
        if (ranges) {
            anchors.removeIf(anchor -> anchor.dates().single() && bullets);
        }
        return anchors;
    }

    /** The lines that go on with a bullet above them, as their indent shows. */
    static BitSet hanging(List<TextLine> lines) {
        var hanging = new BitSet(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            hanging.set(i, hangs(lines, i, hanging.get(i - 1)));
        }
        return hanging;
    }

    private static boolean hangs(List<TextLine> lines, int i, boolean above) {
        if (lines.get(i).bullet() || lines.get(i).gap() || lines.get(i).left() == 0) {
            return false;
        }
        var previous = lines.get(i - 1);
        return previous.bullet() ? lines.get(i).left() > previous.left() + SAME_LEFT : above && Math.abs(lines.get(i).left() - previous.left()) <= SAME_LEFT;
    }

    /** The dates of a line that stand so as an entry's do: beside short text, at one of its edges if there is only one date. */
    public static @Nullable DateSpan datesOf(TextLine line, Predicate<String> names) {
        var label = Labels.at(line.text());
        if (label != null && label.part() != Labels.Part.DATES && Labels.isPart(line.text())) {
            return null;
        }
        DateSpan found = null;
        for (var dates : DateScanner.scan(line.content())) {
            int beside = Script.width(line.text()) - (dates.end() - dates.start());
            int widest = line.bullet() ? WIDEST_BESIDE_RANGE + WIDEST_BESIDE_SINGLE : WIDEST_BESIDE_SINGLE;
            boolean stands = dates.isRange() ? beside <= WIDEST_BESIDE_RANGE && (atStart(line, dates) || atEnd(line, dates) || isApart(line, dates) || divides(line, dates, names))
                    : beside <= widest && (atStart(line, dates) || atEnd(line, dates) || divides(line, dates, names));
            if (stands && (found == null || dates.isRange() && found.single())) {
                found = dates;
            }
        }
        if (found != null && found.single() && !line.bullet() && !Prose.couldBeHead(withoutEnd(line, found)) && !divides(line, found, names)) {
            return null;
        }
        return found;
    }

    private static String withoutEnd(TextLine line, DateSpan dates) {
        return atStart(line, dates) ? line.content().part(dates.end() - line.start(), line.text().length()).trimmed(EDGES).value() + " x"
                : line.content().part(0, dates.start() - line.start()).trimmed(EDGES).value();
    }

    /** A range whose end was wrapped to the next line of a narrow column. */
    private static @Nullable DateSpan wrappedBelow(TextLine line, DateSpan above) {
        int present = DateScanner.presentAtStart(line.content());
        if (present >= 0) {
            var place = line.content().part(0, present - line.start());
            return new DateSpan(above.from(), DateSpan.PRESENT, false, above.start(), present, above.fromPlace(), place);
        }
        var scanned = DateScanner.scan(line.content());
        if (scanned.isEmpty() || !scanned.getFirst().single() || !atStart(line, scanned.getFirst()) || above.from() == null) {
            return null;
        }
        var below = scanned.getFirst();
        return below.from() != null && above.from().compareTo(below.from()) <= 0
                ? new DateSpan(above.from(), below.to(), false, above.start(), below.end(), above.fromPlace(), below.toPlace()) : null;
    }

    private static @Nullable DateSpan stackedBelow(TextLine line, DateSpan above) {
        var scanned = DateScanner.scan(line.content());
        if (scanned.isEmpty() || !scanned.getFirst().single() || !atStart(line, scanned.getFirst())) {
            return null;
        }
        var below = scanned.getFirst();
        if (above.from() == null || below.from() == null) {
            return null;
        }
        boolean sameForm = (above.from().month() > 0) == (below.from().month() > 0);
        return sameForm && above.from().compareTo(below.from()) >= 0 ? below : null;
    }

    /** The later date stands above, the earlier below. */
    private static DateSpan joined(DateSpan above, DateSpan below) {
        return new DateSpan(below.from(), above.to(), false, above.start(), above.end(), below.fromPlace(), above.toPlace());
    }

    private static boolean atStart(TextLine line, DateSpan dates) {
        return isEdge(line.text().substring(0, dates.start() - line.start()));
    }

    private static boolean atEnd(TextLine line, DateSpan dates) {
        return isEdge(line.text().substring(dates.end() - line.start()));
    }

    private static boolean isApart(TextLine line, DateSpan dates) {
        int before = dates.start() - line.start() - 1;
        int after = dates.end() - line.start();
        var text = line.text();
        boolean open = before < 0 || "\t|(（,，·•".indexOf(text.charAt(before)) >= 0 || before > 0 && Piece.isBlank(text.charAt(before)) && "\t|,，:：·•-–—".indexOf(text.charAt(before - 1)) >= 0;
        boolean close = after >= text.length() || "\t|)）,，·•:：".indexOf(text.charAt(after)) >= 0 || Piece.isBlank(text.charAt(after));
        return open && close || text.contains("\t") && Prose.couldBeHead(text);
    }

    /** A range between two short texts one of which names what a head does, or one date between two that do: {@code Employer 2015 - 2018 Title}. */
    private static boolean divides(TextLine line, DateSpan dates, Predicate<String> names) {
        var before = line.text().substring(0, dates.start() - line.start()).strip();
        var after = line.text().substring(dates.end() - line.start()).strip();
        if (line.bullet() || Script.width(before) > WIDEST_PART || Script.width(after) > WIDEST_PART || !Prose.couldBeHead(before) || !Prose.couldBeHead(after)) {
            return false;
        }
        boolean named = Character.isUpperCase(before.charAt(0)) || Script.hasHan(before);
        boolean goesOn = Character.isUpperCase(after.charAt(0)) || Script.hasHan(after);
        return named && goesOn && (dates.single() ? names.test(before) && names.test(after) : names.test(before) || names.test(after));
    }

    private static boolean isEdge(String beside) {
        for (int i = 0; i < beside.length(); i++) {
            if (EDGES.indexOf(beside.charAt(i)) < 0 && !LineReader.isOddSymbol(beside.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
