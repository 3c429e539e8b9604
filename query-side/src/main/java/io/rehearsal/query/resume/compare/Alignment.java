package io.rehearsal.query.resume.compare;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Which element of one list became which of another, in order and without crossings, so that as much as possible stays
 * the same. Equal elements are worth most, similar ones their similarity.
 */
final class Alignment {

    /** Above this many comparisons only equal elements are aligned. */
    private static final int MOST_COMPARISONS = 250_000;

    /** Lists longer than this, less their equal ends, are replaced as a whole. */
    private static final int LONGEST = 10_000;

    private static final double EQUAL = 2;

    /** The elements at the two indices are one, changed or not. */
    record Pair(int oldIndex, int newIndex) {
    }

    private Alignment() {
    }

    static List<Pair> of(List<?> before, List<?> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        var oldMiddle = before.subList(start, before.size() - end);
        var newMiddle = after.subList(start, after.size() - end);
        for (var pair : middle(oldMiddle, newMiddle)) {
            pairs.add(new Pair(pair.oldIndex() + start, pair.newIndex() + start));
        }
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static int commonStart(List<?> before, List<?> after) {
        int start = 0;
        while (start < before.size() && start < after.size() && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<?> before, List<?> after, int start) {
        int end = 0;
        while (end < before.size() - start && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private static List<Pair> middle(List<?> before, List<?> after) {
        if (before.isEmpty() || after.isEmpty() || Math.max(before.size(), after.size()) > LONGEST) {
            return List.of();
        }
        return (long) before.size() * after.size() <= MOST_COMPARISONS ? bySimilarity(before, after) : byEquality(before, after);
    }

    private static List<Pair> bySimilarity(List<?> before, List<?> after) {
        var oldOnes = before.stream().map(Likeness::of).toList();
        var newOnes = after.stream().map(Likeness::of).toList();
        int rows = before.size();
        int columns = after.size();
        var worth = new double[rows + 1][columns + 1];
        var gain = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                gain[i][j] = before.get(i).equals(after.get(j)) ? EQUAL : oldOnes.get(i).to(newOnes.get(j));
                worth[i][j] = Math.max(gain[i][j] > 0 ? gain[i][j] + worth[i + 1][j + 1] : 0,
                        Math.max(worth[i + 1][j], worth[i][j + 1]));
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (gain[i][j] > 0 && worth[i][j] == gain[i][j] + worth[i + 1][j + 1]) {
                pairs.add(new Pair(i++, j++));
            } else if (worth[i][j] == worth[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static List<Pair> byEquality(List<?> before, List<?> after) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        for (var change : new MyersDiffWithLinearSpace<Object>().computeDiff(new ArrayList<>(before), new ArrayList<>(after), null)) {
            while (i < change.startOriginal) {
                pairs.add(new Pair(i++, j++));
            }
            i = change.endOriginal;
            j = change.endRevised;
        }
        while (i < before.size() && j < after.size()) {
            pairs.add(new Pair(i++, j++));
        }
        return pairs;
    }
}
