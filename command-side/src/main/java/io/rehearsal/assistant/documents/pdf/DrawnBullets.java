package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns small shapes drawn before lines into bullets of the text. */
final class DrawnBullets {

    /** In font sizes. */
    private static final float NEAR = 2;
    private static final float NOTHING_BEFORE = 5;
    private static final float MIDDLE_OF_LETTERS = 0.3f;
    private static final float OFF_MIDDLE = 0.35f;
    private static final float LARGEST = 0.8f;

    /** Beyond these the page is a drawing or a table of figures, no list. */
    private static final int MOST_WORDS = 6_000;
    private static final int MOST_SHAPES = 1_000;

    private DrawnBullets() {
    }

    static List<Word> added(List<Word> words, List<PageShapes.Bullet> shapes) {
        if (shapes.isEmpty() || words.size() > MOST_WORDS || shapes.size() > MOST_SHAPES) {
            return words;
        }
        List<Word> all = new ArrayList<>(words);
        for (PageShapes.Bullet shape : shapes) {
            Optional<Word> first = words.stream().filter(word -> beside(shape, word) && word.left() >= shape.right() - 1
                    && word.left() - shape.right() < NEAR * word.size()).min(Comparator.comparingDouble(Word::left));
            boolean startsLine = words.stream().noneMatch(word -> beside(shape, word) && word.left() < shape.left() && shape.left() - word.right() < NOTHING_BEFORE * word.size());
            if (first.isPresent() && startsLine && !TextLine.isBullet(first.get())) {
                Word word = first.get();
                all.add(new Word("•", shape.left(), shape.right(), word.baseline(), word.size(), false, word.order(), false, true, false));
            }
        }
        return all;
    }

    private static boolean beside(PageShapes.Bullet shape, Word word) {
        return Math.abs(shape.middle() - (word.baseline() - MIDDLE_OF_LETTERS * word.size())) < OFF_MIDDLE * word.size()
                && shape.right() - shape.left() < LARGEST * word.size();
    }
}
