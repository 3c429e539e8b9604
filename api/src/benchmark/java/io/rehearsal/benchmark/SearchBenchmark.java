package io.rehearsal.benchmark;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.command.knowledge.KnownVectors;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.FieldValue;

/**
 * Questions to the documents of one person, who owns every chunk in the index: by each part of retrieval, with few chunks and with many.
 * Floors: the words' query alone, sent to OpenSearch by its client; the question's vector alone. Then how fast chunks are indexed.
 */
final class SearchBenchmark implements Benchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int TOP = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Map<String, SearchOptions> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("vectors", new SearchOptions(Legs.VECTOR, false, false));
        WAYS.put("vectors + rerank", new SearchOptions(Legs.VECTOR, false, true));
        WAYS.put("hybrid", new SearchOptions(Legs.HYBRID, false, false));
        WAYS.put("hybrid + expansion", new SearchOptions(Legs.HYBRID, true, false));
        WAYS.put("hybrid + rerank", new SearchOptions(Legs.HYBRID, false, true));
        WAYS.put("hybrid + expansion + rerank", new SearchOptions(Legs.HYBRID, true, true));
    }

    private final AtomicLong turns = new AtomicLong();
    private final List<Share> shares = new ArrayList<>();

    private record Share(int size, String way, String parts) {
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start()) {
            long owner = system.commands().<Long>sendAndWait(
                    new RegisterAccount("mira", "mira@example.org", "{none}", "Mira Feldspar", null, null, Role.JOB_SEEKER));
            var library = new SampleLibrary(owner, new KnownVectors(system.beans()));
            report.section("Questions to a person's documents", "chunks", "method", "clients", "questions/s", "p50 ms", "p99 ms");
            var rates = new TreeMap<Integer, Double>();
            for (int size : SIZES) {
                rates.put(size, grow(system, library, size));
                // What has just been written is still being merged, and read for the first time.
                Load.run(1, settings.warmUp().multipliedBy(5), (_, _) -> ask(system, owner, question(library), WAYS.get("hybrid + expansion + rerank")));
                measure(system, settings, report, library, owner, size);
            }
            report.section("Where one client's time goes", "chunks", "method", "share by part");
            shares.forEach(share -> report.row(share.size, share.way, share.parts));
            report.section("Chunks indexed, their vectors known", "up to", "chunks/s");
            rates.forEach((size, rate) -> report.row(size, rate));
            embed(system, settings, report, library);
        }
    }

    /** How many chunks a second were folded and indexed, merging included. */
    private static double grow(RunningSystem system, SampleLibrary library, int size) throws Exception {
        long nanos = 0;
        int before = library.chunks();
        while (library.chunks() < size) {
            var events = library.next();
            long start = System.nanoTime();
            system.events().publish(events);
            await(system);
            nanos += System.nanoTime() - start;
        }
        return (library.chunks() - before) * 1e9 / nanos;
    }

    private void measure(RunningSystem system, Settings settings, Report report, SampleLibrary library, long owner, int size) throws Exception {
        for (int clients : CLIENTS) {
            for (var way : WAYS.entrySet()) {
                Load.Operation ask = (_, _) -> ask(system, owner, question(library), way.getValue());
                Load.run(clients, settings.warmUp(), ask);
                var before = parts(system);
                var reached = Load.run(clients, settings.length().multipliedBy(2), ask);
                report.row(size, way.getKey(), clients, reached.perSecond(), reached.p50(), reached.p99());
                if (clients == 1) {
                    shares.add(new Share(size, way.getKey(), shares(before, parts(system))));
                }
            }
            var words = Load.run(clients, settings.length(), (_, _) -> words(system, owner, question(library)));
            report.row(size, "floor: words' query alone", clients, words.perSecond(), words.p50(), words.p99());
            var vectors = Load.run(clients, settings.length(), (_, _) ->
                    system.bean(Embeddings.class).embed(Language.ZH, List.of(question(library))));
            report.row(size, "floor: question's vector alone", clients, vectors.perSecond(), vectors.p50(), vectors.p99());
        }
    }

    private static void embed(RunningSystem system, Settings settings, Report report, SampleLibrary library) throws Exception {
        var texts = java.util.stream.Stream.generate(library::fresh).limit(10_000).toList();
        var embeddings = system.bean(Embeddings.class);
        var embedded = Load.run(2, settings.length().multipliedBy(2),
                (client, turn) -> embeddings.embed(Language.ZH, List.of(texts.get((int) (2 * turn + client) % texts.size()))));
        report.section("Chunks embedded, one after the other by two threads", "characters each", "chunks/s", "p50 ms");
        report.row(texts.getFirst().length(), embedded.perSecond(), embedded.p50());
    }

    private String question(SampleLibrary library) {
        return SampleLibrary.question(library, turns.incrementAndGet());
    }

    private static void ask(RunningSystem system, long owner, String question, SearchOptions options) {
        var answer = system.queries().query(new SearchKnowledge(owner, question, TOP, options, List.of(), List.of()),
                ResponseTypes.instanceOf(SearchAnswer.class)).join();
        if (answer.passages().isEmpty()) {
            throw new IllegalStateException("nothing was found");
        }
    }

    private static void words(RunningSystem system, long owner, String question) throws Exception {
        system.bean(OpenSearchClient.class).search(search -> search
                .index("rehearsal-search")
                .size(100)
                .source(source -> source.fetch(false))
                .trackTotalHits(total -> total.enabled(false))
                .query(query -> query.bool(all -> all
                        .must(must -> must.match(match -> match.field("text").query(FieldValue.of(question))))
                        .filter(filter -> filter.term(term -> term.field("ownerId").value(FieldValue.of(owner)))))), Void.class);
    }

    private static Map<String, Double> parts(RunningSystem system) {
        return system.bean(MeterRegistry.class).find("rehearsal.search").timers().stream()
                .collect(Collectors.toMap(timer -> timer.getId().getTag("part"), (Timer timer) -> timer.totalTime(TimeUnit.MILLISECONDS)));
    }

    private static String shares(Map<String, Double> before, Map<String, Double> after) {
        var spent = new TreeMap<String, Double>();
        after.forEach((part, total) -> spent.put(part, total - before.getOrDefault(part, 0.0)));
        double all = spent.values().stream().mapToDouble(Double::doubleValue).sum();
        return spent.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .map(part -> "%s %d %%".formatted(part.getKey(), Math.round(100 * part.getValue() / all)))
                .collect(Collectors.joining(", "));
    }

    private static void await(RunningSystem system) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<ProjectionStatus> all = system.queries()
                    .query(new ListProjections(), ResponseTypes.multipleInstancesOf(ProjectionStatus.class)).join();
            if (all.stream().filter(projection -> projection.name().equals("search")).allMatch(projection -> projection.lagEvents() == 0)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new TimeoutException("the index was not filled in " + PATIENCE);
    }
}
