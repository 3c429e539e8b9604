package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.SearchAnswer.Passage;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well an answer holds what was expected: whole percentages, each rounded half up from the exact value.
 *
 * @param recall    of the expected chunks, how many were found
 * @param precision of the passages, how many hold an expected chunk; 0 where there is none
 * @param f1        harmonic mean of the two
 * @param mrr       one by the rank of the first passage that holds an expected chunk; 0 where none does
 */
record RecallFigures(int recall, int precision, int f1, int mrr) {

    /** @param expected different ones, at least one */
    static RecallFigures of(List<Long> expected, List<Passage> passages) {
        var found = expected.stream().filter(id -> passages.stream().anyMatch(passage -> holds(passage, id))).count();
        Predicate<Passage> isExpected = passage -> expected.stream().anyMatch(id -> holds(passage, id));
        var right = passages.stream().filter(isExpected).count();
        var first = 0;
        while (first < passages.size() && !isExpected.test(passages.get(first))) {
            first++;
        }
        return new RecallFigures(
                percent(found, expected.size()),
                percent(right, passages.size()),
                // 2rp / (r + p) with r = found / expected and p = right / passages.
                percent(2 * found * right, found * passages.size() + right * expected.size()),
                first < passages.size() ? percent(1, first + 1) : 0);
    }

    /** A chunk counts as found where it is answered itself, or for its parent, or where it is the parent of what is answered. */
    private static boolean holds(Passage passage, long expected) {
        var parent = passage.chunk().parentId();
        return passage.chunk().id() == expected || passage.matched().contains(expected) || parent != null && parent == expected;
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact((200 * part + whole) / (2 * whole));
    }
}
