package io.rehearsal.assistant.documents.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which the text boxes of one place are read: columns from left to right where they stand in columns, each from top to bottom. */
final class BoxOrder {

    private static final Comparator<Block.TextBox> DOWN = Comparator.comparingDouble(Block.TextBox::y).thenComparingDouble(Block.TextBox::x);
    private static final float OVERLAP = 10;
    private static final int LEAST_IN_COLUMN = 2;

    private BoxOrder() {
    }

    static List<Block.TextBox> inReadingOrder(List<Block.TextBox> boxes) {
        List<Block.TextBox> down = boxes.stream().sorted(DOWN).toList();
        // A title across the page stands above its columns: it is read first, the columns are looked for below it.
        for (int titles = 0; titles + 2 * LEAST_IN_COLUMN <= down.size(); titles++) {
            List<Block.TextBox> below = down.subList(titles, down.size());
            for (Block.TextBox candidate : below) {
                List<Block.TextBox> left = below.stream().filter(box -> box.right() <= candidate.x() + OVERLAP).toList();
                List<Block.TextBox> right = below.stream().filter(box -> box.x() >= candidate.x() - OVERLAP).toList();
                if (left.size() >= LEAST_IN_COLUMN && right.size() >= LEAST_IN_COLUMN && left.size() + right.size() == below.size() && left.stream().noneMatch(right::contains)) {
                    List<Block.TextBox> ordered = new ArrayList<>(down.subList(0, titles));
                    ordered.addAll(left);
                    ordered.addAll(right);
                    return ordered;
                }
            }
        }
        return down;
    }
}
