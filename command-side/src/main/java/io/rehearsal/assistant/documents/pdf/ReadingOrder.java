package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the regions of all pages are read. A sidebar and the main column each run on from page to page; columns of one width,
 * as in a journal, end with their page.
 */
final class ReadingOrder {

    private static final float MUCH_LARGER = 1.2f;
    private static final float EQUAL_WIDTHS = 0.85f;
    private static final float TOLERANCE = 6;

    /** A region and the page it stands on. */
    record Placed(Region region, int page) {
    }

    private final List<Placed> ordered = new ArrayList<>();
    private Region.@Nullable Columns open;
    private boolean rightFirst;
    private final List<Placed> first = new ArrayList<>();
    private final List<Placed> second = new ArrayList<>();

    /** Adds a page, the parts of its region from top to bottom. */
    void page(Region page, int number) {
        List<Region> parts = page.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            if (i == 0 && open != null && continues(open, parts.getFirst())) {
                continueColumns(parts.getFirst(), number);
            } else {
                close();
                start(parts.get(i), number);
            }
            if (!last || open != null && isJournal(open)) {
                close();
            }
        }
    }

    List<Placed> finished() {
        close();
        return ordered;
    }

    private void start(Region part, int number) {
        if (part instanceof Region.Columns columns) {
            open = columns;
            rightFirst = columns.right().largestSize() > MUCH_LARGER * columns.left().largestSize();
            place(columns, number);
        } else {
            ordered.add(new Placed(part, number));
        }
    }

    private void continueColumns(Region part, int number) {
        if (part instanceof Region.Columns columns) {
            place(columns, number);
        } else if (open != null) {
            boolean right = part.leftEdge() > open.gutter().left() - TOLERANCE;
            (right == rightFirst ? first : second).add(new Placed(part, number));
        }
    }

    private void place(Region.Columns columns, int number) {
        first.add(new Placed(rightFirst ? columns.right() : columns.left(), number));
        second.add(new Placed(rightFirst ? columns.left() : columns.right(), number));
    }

    private void close() {
        ordered.addAll(first);
        ordered.addAll(second);
        first.clear();
        second.clear();
        open = null;
    }

    private static boolean continues(Region.Columns columns, Region next) {
        if (next instanceof Region.Columns others) {
            return others.gutter().left() < columns.gutter().right() && others.gutter().right() > columns.gutter().left();
        }
        return next.leftEdge() > columns.gutter().left() - TOLERANCE || next.rightEdge() < columns.gutter().right() + TOLERANCE;
    }

    private static boolean isJournal(Region.Columns columns) {
        float left = columns.left().rightEdge() - columns.left().leftEdge();
        float right = columns.right().rightEdge() - columns.right().leftEdge();
        return Math.min(left, right) > EQUAL_WIDTHS * Math.max(left, right);
    }
}
