package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.terminal.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The knowledge base from the upload to what was missed, in the order in which a person goes through it. */
final class KnowledgeWalk {

    private static final int PASSAGES = 3;
    private static final int HEADINGS_SHOWN = 8;

    private final DemoServer server;
    private final Narrator narrator;
    private final PassageLines passages;

    KnowledgeWalk(DemoServer server, Narrator narrator, PassageLines passages) {
        this.server = server;
        this.narrator = narrator;
        this.passages = passages;
    }

    void through(List<Sample> samples, List<String> questions) {
        narrator.step("Register, log in and upload %d documents".formatted(samples.size()));
        narrator.line("%s at %s".formatted(server.username(), server.address()));
        var ids = samples.stream().map(sample -> server.uploadDocument(sample).path("id").asLong()).toList();

        narrator.step("They are cut into chunks, and each chunk gets its vector");
        documents(new ProcessingProgress(server).untilDone());

        narrator.step("The chunks of the first, and where each stands");
        preview(ids.getFirst());

        var best = new ArrayList<JsonNode>();
        for (String question : questions) {
            narrator.step("Ask: " + question);
            best.addAll(ask(question));
        }
        measure(questions.getFirst(), best);
        narrator.line("");
        narrator.line("An end: ./rehearsal account erase %s".formatted(server.username()));
    }

    private void documents(JsonNode documents) {
        var table = new Table("DOCUMENT", "NAME", "CHUNKS", "STRATEGY", "STATUS");
        for (JsonNode document : documents) {
            table.add(document.path("id").asLong(), document.path("file_name").asString(), document.path("chunk_count").asInt(),
                    document.path("chunk_strategy").asString(), document.path("error").asString(document.path("status").asString()));
        }
        narrator.table(table);
    }

    private void preview(long document) {
        var chunks = server.preview(document).path("chunks");
        var headings = new LinkedHashSet<String>();
        chunks.forEach(chunk -> headings.add(PassageLines.path(chunk.path("heading_path"))));
        headings.stream().limit(HEADINGS_SHOWN).forEach(heading -> narrator.text("• ", heading));
        narrator.line(narrator.style().faint("%d chunks under %d headings".formatted(chunks.size(), headings.size())));
    }

    /** Answers the best passage, if there is one. */
    private List<JsonNode> ask(String question) {
        long started = System.nanoTime();
        var results = server.query(question, PASSAGES).path("results");
        double milliseconds = (System.nanoTime() - started) / 1e6;
        results.forEach(passages::show);
        narrator.line(narrator.style().faint(String.format(Locale.ROOT, "%d passages in %.0f ms", results.size(), milliseconds)));
        return results.valueStream().limit(1).toList();
    }

    /** Whoever wants one passage and expects two misses one, and is told why. */
    private void measure(String question, List<JsonNode> best) {
        var expected = best.stream().map(passage -> passage.path("id").asLong()).distinct().toList();
        if (expected.isEmpty()) {
            return;
        }
        narrator.step("Measure it: expect the best passage of each question for the first question, and want one");
        var run = server.runRecallTest(server.createRecallCase(question, expected), 1);
        narrator.line("expected %s, retrieved %s".formatted(expected, run.path("retrieved_chunk_ids")));
        narrator.line("recall %d %%, precision %d %%, F1 %d %%, MRR %d %%".formatted(run.path("recall").asInt(), run.path("precision").asInt(),
                run.path("f1_score").asInt(), run.path("mrr").asInt()));
        run.path("missed").forEach(passages::missed);
    }
}
