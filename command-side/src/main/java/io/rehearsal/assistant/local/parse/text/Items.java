package io.rehearsal.assistant.local.parse.text;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Joins the lines that a bullet or paragraph was wrapped over. */
public final class Items {

    /** A line this full may go on in the next. */
    private static final double FULL = 0.72;
    /** Nobody wraps text without a layout before this column. */
    private static final int NARROWEST = 70;
    private static final float SAME_LEFT = 1.5f;

    private final boolean wrapped;
    private final int widest;
    private final LineEndHyphen hyphens;

    /** @param wrapped whether lines end where the page does rather than where a paragraph does */
    public Items(boolean wrapped, List<TextLine> all) {
        this.wrapped = wrapped;
        this.hyphens = new LineEndHyphen(all.stream().map(TextLine::text).collect(Collectors.joining("\n")));
        this.widest = all.stream().mapToInt(line -> Script.width(line.text())).filter(width -> width < 220).max().orElse(80);
    }

    public List<Item> join(List<TextLine> lines) {
        var items = new ArrayList<Item>();
        TextLine first = null;
        TextLine previous = null;
        for (var line : lines) {
            if (first != null && previous != null && continues(first, previous, line)) {
                var item = items.removeLast();
                items.add(new Item(joined(item.piece(), line.content()), item.bullet()));
            } else {
                items.add(new Item(line.content(), line.bullet()));
                first = line;
            }
            previous = line;
        }
        return items;
    }

    private static final int WIDEST_CELL = 30;

    private boolean continues(TextLine first, TextLine previous, TextLine line) {
        Deadline.checkCurrent();
        if (!wrapped || line.bullet() || line.gap() && line.page() == previous.page()) {
            return false;
        }
        if (isRow(line) && isRow(first)) {
            return false;
        }
        boolean full = Script.width(previous.text()) >= FULL * (line.left() > 0 ? widest : Math.max(widest, NARROWEST));
        if (Labels.isPart(line.text()) && !(full && line.left() > first.left() + SAME_LEFT)) {
            return false;
        }
        char start = line.text().charAt(0);
        char end = previous.text().charAt(previous.text().length() - 1);
        if (Character.isLowerCase(start) && previous.page() == line.page() && "。；".indexOf(end) < 0) {
            return true;
        }
        boolean hung = (first.bullet() || Labels.isPart(first.text())) && line.left() > 0 && line.left() > first.left() + SAME_LEFT && !line.gap();
        if (hung) {
            return true;
        }
        if (!first.bullet() && line.left() == 0 && beginsDeed(line.text())) {
            return false;
        }
        boolean ended = ".。;；!！?？:：".indexOf(end) >= 0;
        boolean outdented = first.bullet() && line.left() > 0 && line.left() < first.left() - SAME_LEFT;
        return full && !ended && !outdented || previous.page() != line.page() && first.bullet() && !ended && full;
    }

    /** Whether it begins as a line of its own does in plain text: with what was done, and a capital. */
    private static boolean beginsDeed(String text) {
        var word = text.split("[^\\p{L}-]", 2)[0];
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
                && EnglishVerbs.of(word).filter(verb -> !(verb.noun() && verb.base().equalsIgnoreCase(word))).isPresent();
    }

    /** A row of a table whose first cell says what the second is about. */
    private static boolean isRow(TextLine line) {
        int tab = line.text().indexOf('\t');
        return tab > 0 && tab <= WIDEST_CELL && !line.bullet();
    }

    private Piece joined(Piece left, Piece right) {
        var before = left.value();
        char end = before.charAt(before.length() - 1);
        char start = right.value().charAt(0);
        String value;
        boolean hyphen = (end == '-' || end == '\u00AD' || end == '‐') && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2));
        if (hyphen && Character.isLowerCase(start)) {
            value = (hyphens.belongs(before, right.value()) ? before : before.substring(0, before.length() - 1)) + right.value();
        } else if (Script.isHanOrWide(end) || Script.isHanOrWide(start)) {
            value = before + right.value();
        } else {
            value = before + " " + right.value();
        }
        return new Piece(value, left.start(), right.end());
    }
}
