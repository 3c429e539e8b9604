package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of one region on lines, from top to bottom. */
final class LineBuilder {

    /** In font sizes of the smaller one: words with baselines this near stand on one line. */
    private static final float SAME_LINE = 0.4f;

    private static final int LAST_WORDS = 60;
    private static final float MUCH_SMALLER = 0.55f;
    /** In font sizes of the larger one. */
    private static final float FAR_APART = 1;

    private LineBuilder() {
    }

    static List<TextLine> lines(List<Word> words) {
        List<Word> sorted = words.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList();
        List<TextLine> lines = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : sorted) {
            if (!open.isEmpty() && !sameLine(open, word)) {
                addLines(lines, open);
                open = new ArrayList<>();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            addLines(lines, open);
        }
        return lines;
    }

    private static boolean sameLine(List<Word> line, Word word) {
        Deadline.checkCurrent();
        // The words come from top to bottom, so that only the last ones of a line can be near; a line of thousands stays quick.
        return line.subList(Math.max(0, line.size() - LAST_WORDS), line.size()).stream().anyMatch(other -> word.baseline() - other.baseline() <= SAME_LINE * Math.min(word.size(), other.size()));
    }

    /** A name in large letters and an address that happens to stand beside it are two lines. */
    private static void addLines(List<TextLine> lines, List<Word> words) {
        double largest = words.stream().mapToDouble(Word::size).max().orElse(0);
        List<Word> large = words.stream().filter(word -> word.size() > MUCH_SMALLER * largest).toList();
        List<Word> small = words.stream().filter(word -> word.size() <= MUCH_SMALLER * largest).toList();
        boolean apart = small.stream().peek(_ -> Deadline.checkCurrent()).allMatch(word -> large.stream().allMatch(other -> Math.max(word.left() - other.right(), other.left() - word.right()) > FAR_APART * largest));
        if (small.isEmpty() || !apart) {
            lines.add(new TextLine(words));
        } else {
            lines.add(new TextLine(large));
            lines.add(new TextLine(small));
        }
    }
}
