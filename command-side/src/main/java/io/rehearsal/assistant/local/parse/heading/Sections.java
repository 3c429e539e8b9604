package io.rehearsal.assistant.local.parse.heading;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.date.DateSpan;
import io.rehearsal.assistant.local.parse.entry.Look;
import io.rehearsal.assistant.local.parse.entry.Segments;
import io.rehearsal.assistant.local.parse.naming.Organisations;
import io.rehearsal.assistant.local.parse.naming.Positions;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Divides the lines of a resume into sections. */
public final class Sections {

    private static final int LONGEST_UNKNOWN = 40;
    /** In points. */
    private static final float LEAST_INSET = 40;

    private final List<TextLine> lines;
    private final Look look;
    private final Set<Integer> columns;
    private final List<@Nullable Heading> headings;
    private final HeadingLook headingLook;
    private final boolean gapsAbove;

    private Sections(List<TextLine> lines, Look look) {
        this.lines = lines;
        this.look = look;
        this.columns = columns(lines);
        this.headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            headings.add(candidate(i));
        }
        this.headingLook = HeadingLook.of(lines, headings, look);
        this.gapsAbove = hasGapAboveHeading();
    }

    public static List<Section> of(List<TextLine> lines, Look look) {
        return new Sections(lines, look).divide();
    }

    private List<Section> divide() {
        var sections = new ArrayList<Section>();
        var kind = SectionKind.PERSONAL;
        Piece title = null;
        boolean colons = false;
        var content = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var heading = headings.get(i);
            if (heading != null && headingLook.contradicts(line, heading, kind, colons)) {
                heading = null;
            }
            if (heading != null && heading.rest() < 0 && (namesProject(i, kind, title != null && content.isEmpty()) || isWithinJob(i, heading, kind))) {
                heading = null;
            }
            if (heading == null && isUnknownHeading(i)) {
                heading = new Heading(Heading.undecorated(line.content()), SectionKind.OTHER, false, false, -1);
            }
            if (heading == null) {
                content.add(line);
                continue;
            }
            if (title != null && kind == SectionKind.OTHER && content.isEmpty() && heading.rest() < 0 && isEmptyBelow(i)) {
                content.add(line);
                continue;
            }
            sections.add(new Section(kind, title, List.copyOf(content)));
            content.clear();
            kind = heading.kind();
            colons = heading.colon();
            title = heading.title();
            if (heading.rest() >= 0 && heading.rest() < line.end()) {
                content.add(line.from(heading.rest()));
            }
        }
        sections.add(new Section(kind, title, List.copyOf(content)));
        return sections;
    }

    /** Whether a plain line right below the heading of projects, with bullets or dates below it, is the name of the first. */
    private boolean namesProject(int i, SectionKind within, boolean first) {
        return within == SectionKind.PROJECTS && first && isPlain(i) && i + 1 < lines.size() && (lines.get(i + 1).bullet() || hasDate(i + 1));
    }

    /** Whether a plain line with the words of a heading stands within a job: other headings have a blank line above them, this one has none, and another job follows. */
    private boolean isWithinJob(int i, Heading heading, SectionKind within) {
        boolean part = !isMain(heading.kind()) || heading.title().value().toLowerCase(Locale.ROOT).contains(" of ");
        if (within != SectionKind.EXPERIENCE || !part || !isPlain(i) || heading.decorated() || !gapsAbove) {
            return false;
        }
        for (int below = i + 1; below < lines.size() && !(lines.get(below).gap() && headings.get(below) != null); below++) {
            var line = lines.get(below);
            boolean ranged = !line.bullet() && DateScanner.scan(line.content()).stream().anyMatch(DateSpan::isRange);
            if (ranged && Segments.of(line.content(), DateScanner.scan(line.content())).stream().anyMatch(segment -> Positions.isTitle(segment.value()) || Organisations.score(segment.value()) == 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a blank line stands above a main heading other than the first line. */
    private boolean hasGapAboveHeading() {
        for (int i = 1; i < lines.size(); i++) {
            var heading = headings.get(i);
            if (heading != null && heading.rest() < 0 && isMain(heading.kind()) && lines.get(i).gap()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int i) {
        var line = lines.get(i);
        return !line.gap() && !line.bold() && !look.standsOut(line);
    }

    /** Whether nothing stands below a line before the next heading: below a heading it is then what that one announces. */
    private boolean isEmptyBelow(int i) {
        return i + 1 == lines.size() || headings.get(i + 1) != null;
    }

    private @Nullable Heading candidate(int i) {
        var line = lines.get(i);
        var heading = Heading.of(line);
        if (heading == null) {
            return null;
        }
        boolean stands = look.standsOut(line) || heading.decorated();
        boolean alone = heading.rest() < 0;
        stands = stands || !alone && (isColumn(i) || isMain(heading.kind()) && isBelowHeadings(i));
        if (!stands && !line.gap() && i > 0 && goesOn(lines.get(i - 1).text())) {
            return null;
        }
        if (HeadingSense.needsLook(heading.title().value()) && !(stands && alone) && !(line.gap() && alone && !line.bullet() && !heading.colon())) {
            return null;
        }
        if (!alone && !(stands || line.gap() || heading.colon() && isStrong(heading)) && line.text().length() > LONGEST_UNKNOWN) {
            return isStrong(heading) ? heading : null;
        }
        boolean cased = Script.hasHan(heading.title().value()) || !Character.isLowerCase(heading.title().value().codePointAt(0)) || stands;
        return cased ? heading : null;
    }

    /** Whether the line's first cell stands in a column of headings. */
    private boolean isColumn(int i) {
        var line = lines.get(i);
        return line.left() > 0 && line.text().indexOf('\t') > 0 && columns.contains(Math.round(line.left()));
    }

    /** Whether the first cell of the line stands exactly below headings that stand alone. */
    private boolean isBelowHeadings(int i) {
        var line = lines.get(i);
        return line.left() > 0 && line.text().indexOf('\t') > 0 && headings.stream().anyMatch(heading -> heading != null && heading.rest() < 0 && isMain(heading.kind()) && leftOf(heading) == Math.round(line.left()));
    }

    private static boolean isMain(SectionKind kind) {
        return kind == SectionKind.EDUCATION || kind == SectionKind.EXPERIENCE || kind == SectionKind.PROJECTS || kind == SectionKind.SKILLS;
    }

    private int leftOf(Heading heading) {
        return lines.stream().filter(line -> line.start() <= heading.title().start() && heading.title().end() <= line.end()).map(line -> Math.round(line.left())).findFirst().orElse(-1);
    }

    /** Where lines of two cells begin that have text below their second one. */
    private static Set<Integer> columns(List<TextLine> lines) {
        var columns = new HashSet<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            boolean inset = lines.get(i + 1).page() == line.page() && lines.get(i + 1).left() > line.left() + LEAST_INSET;
            if (line.left() > 0 && line.text().indexOf('\t') > 0 && inset) {
                columns.add(Math.round(line.left()));
            }
        }
        return columns;
    }

    /** Whether a line ends within a list or a sentence, so that the next one continues it. */
    private static boolean goesOn(String line) {
        return "，、,和与及&".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** A heading that no label within an entry would be. */
    private static boolean isStrong(Heading heading) {
        return switch (heading.kind()) {
            case EDUCATION, EXPERIENCE -> true;
            default -> false;
        };
    }

    private boolean isUnknownHeading(int i) {
        var line = lines.get(i);
        return i > 0 && !line.bullet() && line.text().length() <= LONGEST_UNKNOWN && line.text().indexOf('\t') < 0
                && Script.letterCount(line.text()) >= 2 && DateScanner.scan(line.content()).isEmpty()
                && headingLook.matches(line) && !lines.get(i - 1).equals(line) && !datesFollow(i);
    }

    private boolean datesFollow(int i) {
        return !headingLook.isLarge() && (hasDate(i + 1) && !isWholeHead(i + 1) || hasDate(i + 2) && !isWholeHead(i + 2));
    }

    /** Whether a line with dates says as much as an entry's head does, so that the line above it is none. */
    private boolean isWholeHead(int i) {
        var line = lines.get(i).content();
        return Segments.of(line, DateScanner.scan(line)).size() >= 2;
    }

    private boolean hasDate(int i) {
        return i < lines.size() && !DateScanner.scan(lines.get(i).content()).isEmpty();
    }
}
