package io.rehearsal.query.audit;

import io.rehearsal.events.knowledge.events.QueryHistoryCleared;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.QueryRecorded;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.SearchOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells what a person asked the knowledge base, and how well it answered what it is measured by. */
final class KnowledgeNarrator {

    private KnowledgeNarrator() {
    }

    static Narrative tell(QueryHistoryEvent event) {
        return switch (event) {
            case QueryRecorded it -> it.query() == null
                    ? Narrative.erased("A question was asked")
                    : Narrative.of("A question was asked: " + Narrative.quoted(it.query()));
            case QueryHistoryCleared _ -> Narrative.of("The questions so far are to be forgotten");
        };
    }

    static Narrative tell(RecallEvent event) {
        return switch (event) {
            case RecallCaseCreated it -> created(it);
            case RecallTestRun it -> new Narrative(
                    "Run %d, top %d, %s: recall %d, precision %d, F1 %d, MRR %d percent".formatted(it.runId(), it.topK(),
                            parts(it.options()), it.recall(), it.precision(), it.f1(), it.mrr()),
                    it.traces().stream().map(KnowledgeNarrator::line).toList(), false);
            case RecallCaseDeleted _ -> Narrative.of("The recall case was deleted; its events stay");
        };
    }

    private static Narrative created(RecallCaseCreated it) {
        var expected = Narrative.counted(it.expectedChunkIds().size(), "chunk");
        if (it.query() == null) {
            return Narrative.erased("A recall case was made, expecting " + expected);
        }
        var lines = new ArrayList<>(List.of("expected: " + it.expectedChunkIds().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        if (it.description() != null) {
            lines.add("description: " + Narrative.quoted(it.description()));
        }
        return new Narrative("A recall case was made, expecting %s: %s".formatted(expected, Narrative.quoted(it.query())), lines, false);
    }

    private static String parts(SearchOptions it) {
        return words(it.legs()) + (it.expansion() ? " with expansion" : "") + (it.reranking() ? ", ranked anew" : "");
    }

    private static String line(ChunkTrace it) {
        return "chunk %d: %s%s".formatted(it.chunkId(), words(it.outcome()), it.rank() == null ? "" : ", rank " + it.rank());
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
