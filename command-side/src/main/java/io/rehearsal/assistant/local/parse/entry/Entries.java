package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Prose;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Divides a section into its entries: by their dates, else by how their first lines look or what they hold. */
public final class Entries {

    private static final int MOST_LINES_ABOVE_DATES = 3;
    private static final int BRIEF = 70;
    private static final Pattern DIVIDER = Pattern.compile("(?:\\s([—–|｜·•])|(,))(?:\\s|$)");

    /** The widest item of a list that is a name, in Latin letters. */
    private static final int WIDEST_ITEM = 40;
    /** A name set in brackets in a line of its own. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[【《「『〖][^】》」』〗]{2,40}[】》」』〗]");
    private static final Pattern COMMA = Pattern.compile(",\\s");

    private final List<TextLine> lines;
    private final Look look;
    private final List<Anchor> anchors;
    private final BitSet dated = new BitSet();
    private final boolean gapsTell;
    private final Predicate<String> names;

    private Entries(List<TextLine> lines, Look look, Predicate<String> names) {
        this.lines = lines;
        this.look = look;
        this.names = names;
        this.anchors = Anchor.find(lines, names);
        anchors.forEach(anchor -> dated.set(anchor.first(), anchor.last() + 1));
        long gaps = lines.stream().skip(1).filter(TextLine::gap).count();
        this.gapsTell = gaps > 0 && gaps * 5 < lines.size() * 3L && !gapsWithinFirstHead();
    }

    /**
     * @param opens whether a line without dates holds what only the first line of an entry of this section holds
     * @param names whether a text beside dates names what only the head of an entry of this section does
     */
    public static List<Entry> of(List<TextLine> lines, Look look, Predicate<TextLine> opens, Predicate<String> names) {
        return lines.isEmpty() ? List.of() : new Entries(lines, look, names).divide(opens);
    }

    private List<Entry> divide(Predicate<TextLine> opens) {
        var starts = anchors.isEmpty() ? startsWithoutDates(opens) : startsByDates();
        if (!anchors.isEmpty()) {
            starts.addAll(startsOfSameLook(starts));
            starts.addAll(undatedAmong(starts, opens));
        }
        if (starts.isEmpty() || starts.first() > 0 && anchors.isEmpty()) {
            starts.add(0);
        }
        var entries = new ArrayList<Entry>();
        int passed = 0;
        for (int start : starts) {
            while (passed < anchors.size() && anchors.get(passed).first() < start) {
                passed++;
            }
            var next = starts.higher(start);
            entries.add(entry(start, next == null ? lines.size() : next, passed < anchors.size() ? anchors.get(passed) : null));
        }
        return entries;
    }

    /** Blank lines between the lines of one head tell nothing about where entries begin. */
    private boolean gapsWithinFirstHead() {
        if (anchors.isEmpty()) {
            return false;
        }
        int first = anchors.getFirst().first();
        return lines.subList(first - linesAboveFirst(), first + 1).stream().skip(1).anyMatch(TextLine::gap);
    }

    /** @param anchor the first one that does not stand before the entry */
    private Entry entry(int start, int end, @Nullable Anchor anchor) {
        return anchor == null || anchor.first() >= end ? new Entry(lines.subList(start, end), 1, null)
                : new Entry(withoutStackedDate(anchor, start, end), anchor.first() - start + 1, anchor.dates());
    }

    /** Where dates stand below each other, what stands beside the lower one is a line like any other. */
    private List<TextLine> withoutStackedDate(Anchor anchor, int start, int end) {
        if (anchor.last() == anchor.first()) {
            return lines.subList(start, end);
        }
        var kept = new ArrayList<>(lines.subList(start, anchor.last()));
        var lower = lines.get(anchor.last());
        var rest = lower.from(anchor.rest());
        if (!rest.content().isEmpty()) {
            kept.add(rest);
        }
        kept.addAll(lines.subList(anchor.last() + 1, end));
        return kept;
    }

    private TreeSet<Integer> startsByDates() {
        var starts = new TreeSet<Integer>();
        int usual = linesAboveFirst();
        int floor = 0;
        for (var anchor : anchors) {
            int start = anchor.first();
            while (start > floor && anchor.first() - start < usual && Prose.couldBeHead(lines.get(start - 1)) && !(gapsTell && lines.get(start).gap() && anchor.first() > start)) {
                start--;
            }
            starts.add(start);
            floor = anchor.last() + 1;
        }
        return starts;
    }

    /** How many lines stand above the dates in this section's entries, as its first entry shows. */
    private int linesAboveFirst() {
        int above = 0;
        int first = anchors.getFirst().first();
        while (above < first && above < MOST_LINES_ABOVE_DATES && Prose.couldBeHead(lines.get(first - above - 1))) {
            above++;
        }
        return above;
    }

    /** Heads without dates below the text of a dated entry. */
    private TreeSet<Integer> undatedAmong(TreeSet<Integer> starts, Predicate<TextLine> opens) {
        var more = new TreeSet<Integer>();
        var hanging = Anchor.hanging(lines);
        boolean standAlone = headsStandAlone(starts);
        var datedDividers = anchors.stream().filter(anchor -> anchor.first() == anchor.last() && starts.contains(anchor.first()))
                .map(this::dividersBefore).collect(Collectors.toSet());
        for (int i = 1; i < lines.size(); i++) {
            var above = lines.get(i - 1);
            boolean below = above.bullet() || !Prose.couldBeHead(above) || lines.get(i).gap();
            boolean head = starts.contains(i) || starts.contains(i + 1) || isDated(i) || isDated(i + 1) && !lines.get(i + 1).gap();
            if (below && !head && !hanging.get(i) && !lines.get(i).bullet() && Labels.at(lines.get(i).text()) == null
                    && (opens.test(lines.get(i)) || isDividedAsHeads(i, datedDividers, standAlone))) {
                more.add(i);
            }
        }
        return more;
    }

    /** A brief line above bullets that is divided as the heads with dates are: {@code Name — title}. */
    private boolean isDividedAsHeads(int i, Set<List<String>> datedDividers, boolean standAlone) {
        var dividers = dividers(lines.get(i).text());
        boolean headed = i + 1 < lines.size() && lines.get(i + 1).bullet() && lines.get(i - 1).bullet() && Prose.couldBeHead(lines.get(i));
        boolean titled = dividers.equals(List.of(",")) && COMMA.splitAsStream(lines.get(i).text()).filter(names).count() == 1 && Script.width(lines.get(i).text()) < BRIEF;
        if (headed && titled && standAlone) {
            return true;
        }
        boolean named = !dividers.contains(",") || COMMA.splitAsStream(lines.get(i).text()).anyMatch(names);
        return headed && named && !dividers.isEmpty() && datedDividers.contains(dividers);
    }

    /** Whether every dated entry has one line of head and bullets below it, so that a plain line between bullets is another head. */
    private boolean headsStandAlone(TreeSet<Integer> starts) {
        return anchors.stream().allMatch(anchor -> anchor.first() == anchor.last() && starts.contains(anchor.first())
                && (anchor.last() + 1 == lines.size() || lines.get(anchor.last() + 1).bullet()));
    }

    /** Without the one between the head and its dates. */
    private List<String> dividersBefore(Anchor anchor) {
        var line = lines.get(anchor.first());
        var all = dividers(line.text().substring(0, Math.clamp(anchor.dates().start() - line.start(), 0, line.text().length())));
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    private static List<String> dividers(String text) {
        return DIVIDER.matcher(text).results().map(found -> found.group().strip()).toList();
    }

    private boolean isDated(int i) {
        return dated.get(i);
    }

    /** Lines that look as the first lines of the dated entries do and as no other line does. */
    private TreeSet<Integer> startsOfSameLook(TreeSet<Integer> starts) {
        var more = new TreeSet<Integer>();
        boolean allBold = starts.stream().allMatch(start -> look.isBold(lines.get(start)));
        boolean allLarge = starts.stream().allMatch(start -> look.isLarge(lines.get(start)));
        if (!allBold && !allLarge) {
            return more;
        }
        float size = Look.rounded(lines.get(starts.first()).fontSize());
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean same = Look.rounded(line.fontSize()) == size && (!allBold || look.isBold(line)) && Prose.couldBeHead(line);
            boolean bodyBefore = !starts.contains(i) && !Prose.couldBeHead(lines.get(i - 1)) && starts.lower(i) != null;
            boolean headOfNext = starts.contains(i + 1) || starts.contains(i + 2);
            if (same && bodyBefore && !headOfNext && Labels.at(line.text()) == null) {
                more.add(i);
            }
        }
        return more;
    }

    /** Short lines each of which stands between bullets of one entry and bullets of the next, the first above all. */
    private TreeSet<Integer> headsAboveBullets() {
        var heads = new TreeSet<Integer>();
        var hanging = Anchor.hanging(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean below = i == 0 || lines.get(i - 1).bullet() && (lines.get(i).gap() || isBrief(lines.get(i - 1)));
            if (below && !lines.get(i).bullet() && lines.get(i + 1).bullet() && !hanging.get(i) && Prose.couldBeHead(lines.get(i)) && Labels.at(lines.get(i).text()) == null) {
                heads.add(i);
            }
        }
        return heads.contains(0) ? heads : new TreeSet<>();
    }

    /** Brief items of a list, the first above all, each with plain lines below it that begin anew: {@code 1. Name}, and below it what it is. */
    private TreeSet<Integer> numberedHeads() {
        var heads = new TreeSet<Integer>();
        var hanging = Anchor.hanging(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).bullet()) {
                continue;
            }
            var below = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean anew = below != null && !below.bullet() && !hanging.get(i + 1) && (Character.isUpperCase(below.text().codePointAt(0)) || Script.isHan(below.text().charAt(0)));
            if (!anew || Script.width(lines.get(i).text()) > WIDEST_ITEM || !Prose.couldBeHead(lines.get(i).text())) {
                return new TreeSet<>();
            }
            heads.add(i);
        }
        return heads.contains(0) ? heads : new TreeSet<>();
    }

    /** Whether a line ends before the page does, so that the next one does not go on with it. */
    private static boolean isBrief(TextLine line) {
        return Script.width(line.text()) < BRIEF || ".。;；".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private TreeSet<Integer> startsWithoutDates(Predicate<TextLine> opens) {
        var starts = new TreeSet<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (opens.test(lines.get(i))) {
                starts.add(i);
            }
        }
        if (!starts.isEmpty()) {
            var heads = headsAboveBullets();
            return heads.containsAll(starts) && heads.size() > starts.size() ? heads : starts;
        }
        var marked = new TreeSet<>(IntStream.range(0, lines.size()).filter(i -> IN_BRACKETS.matcher(lines.get(i).text()).matches()).boxed().toList());
        if (marked.size() > 1 && marked.first() == 0) {
            return marked;
        }
        starts.addAll(numberedHeads());
        if (starts.size() > 1) {
            return starts;
        }
        starts.clear();
        starts.addAll(headsAboveBullets());
        if (starts.size() > 1) {
            return starts;
        }
        starts.clear();
        for (int i = 0; i < lines.size(); i++) {
            if (look.isBold(lines.get(i)) && Prose.couldBeHead(lines.get(i)) && (i == 0 || !look.isBold(lines.get(i - 1)))) {
                starts.add(i);
            }
        }
        if (starts.isEmpty() && gapsTell) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).gap() && Prose.couldBeHead(lines.get(i))) {
                    starts.add(i);
                }
            }
        }
        return starts;
    }
}
