package io.rehearsal.assistant.documents.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** The lines at the right of a person's name that say how to reach them. Below them, in the same place, stand the dates of the jobs, which belong to the lines at their left. */
final class ContactBlock {

    private static final Pattern REACHED = Pattern.compile("\\S+@\\S+\\.\\w+|https?://|www\\.|linkedin|github|(?<!\\d)\\+?\\(?\\d{2,4}\\)?[\\s.-]?\\d{3,4}[\\s.-]?\\d{3,4}(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATED = Pattern.compile("(?:19|20)\\d\\d|present|至今|now", Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES = 8;
    private static final int LEAST_LINES = 2;
    /** In font sizes: further apart than the lines of one block are. */
    private static final float APART = 2.2f;
    private static final float SAME_ROW = 0.35f;

    private ContactBlock() {
    }

    /** The gutter down to the block's end, where there is such a block and dates below it; else the gutter itself. */
    static Gutter cut(Gutter gutter, List<Word> words) {
        float start = (float) words.stream().mapToDouble(Word::top).min().orElse(0);
        if (gutter.top() > start) {
            return gutter;
        }
        var within = words.stream().filter(word -> word.baseline() > gutter.top() && word.baseline() < gutter.bottom()).toList();
        var right = LineBuilder.lines(within.stream().filter(word -> word.left() > gutter.middle()).toList());
        int end = 1;
        while (end < right.size() && right.get(end).baseline() - right.get(end - 1).baseline() <= APART * right.get(end).size()) {
            end++;
        }
        if (end < LEAST_LINES || end > MOST_LINES || end >= right.size()) {
            return gutter;
        }
        var block = right.subList(0, end);
        var below = right.get(end);
        boolean reaches = block.stream().anyMatch(line -> REACHED.matcher(line.text()).find()) && block.stream().noneMatch(line -> isDate(line.text()));
        var left = LineBuilder.lines(within.stream().filter(word -> word.right() <= gutter.middle()).toList());
        boolean row = left.stream().anyMatch(line -> Math.abs(line.baseline() - below.baseline()) <= SAME_ROW * below.size());
        boolean beside = left.stream().anyMatch(line -> line.baseline() < block.getLast().baseline() + APART * below.size());
        float bottom = block.getLast().baseline() + block.getLast().size() * SAME_ROW;
        return reaches && row && beside && isDate(below.text()) ? new Gutter(gutter.left(), gutter.right(), gutter.top(), bottom, true) : gutter;
    }

    private static boolean isDate(String text) {
        return DATED.matcher(text).find() && !REACHED.matcher(text).find();
    }
}
