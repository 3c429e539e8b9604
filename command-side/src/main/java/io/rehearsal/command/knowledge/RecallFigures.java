package io.rehearsal.command.knowledge;

import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * How well an answer holds what was expected: whole percentages, each rounded half up from the exact value.
 *
 * @param recall    of the expected chunks, how many were found
 * @param precision of the passages, how many hold an expected chunk; 0 where there is none
 * @param f1        harmonic mean of the two
 * @param mrr       one by the rank of the first passage that holds an expected chunk; 0 where none does
 */
record RecallFigures(int recall, int precision, int f1, int mrr) {

    /**
     * @param traces   of the expected chunks, a trace each, at least one
     * @param passages how many were answered
     */
    static RecallFigures of(List<ChunkTrace> traces, int passages) {
        var ranks = traces.stream()
                .filter(trace -> trace.outcome() == Outcome.FOUND)
                .map(trace -> Objects.requireNonNull(trace.rank()))
                .toList();
        long found = ranks.size();
        long right = ranks.stream().distinct().count();
        return new RecallFigures(
                percent(found, traces.size()),
                percent(right, passages),
                // 2rp / (r + p) with r = found / expected and p = right / passages.
                percent(2 * found * right, found * passages + right * traces.size()),
                ranks.stream().min(Integer::compare).map(first -> percent(1, first)).orElse(0));
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact((200 * part + whole) / (2 * whole));
    }
}
