package io.rehearsal.query.search;

import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.EmbeddingModel;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import io.rehearsal.events.knowledge.queries.RankPassages;
import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import io.rehearsal.events.knowledge.queries.ReadQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Reads questions with the vectors of {@link CharacterVectors}, and ranks as a test says. */
final class FakeAssistant {

    private final CharacterVectors vectors = new CharacterVectors();
    private final Map<String, String> synonyms = new HashMap<>();
    private ToDoubleFunction<Candidate> ranking = candidate -> 0.5;
    final List<Candidate> read = new ArrayList<>();

    void knows(String word, String synonym) {
        synonyms.put(word, synonym);
    }

    void ranksBy(ToDoubleFunction<Candidate> score) {
        ranking = score;
    }

    QueryGateway gateway() {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(this).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @QueryHandler
    QueryReading read(ReadQuery query) {
        var expansions = synonyms.entrySet().stream()
                .filter(entry -> query.expand() && query.query().contains(entry.getKey()))
                .map(entry -> new Expansion(entry.getValue(), entry.getKey(), 0.5))
                .toList();
        return new QueryReading("zh", vectors(query), expansions,
                query.expand() ? Engine.local("fake") : null);
    }

    /** A question in Latin letters looks among English chunks, of which there are none, unless it is told otherwise. */
    private List<TextVector> vectors(ReadQuery query) {
        var own = vectors.of(query.accountId(), List.of(query.query()));
        boolean chinese = query.query().codePoints().anyMatch(Character::isIdeographic);
        return switch (query.vectors()) {
            case NONE -> List.of();
            case LIKELY -> chinese ? own : List.of(new TextVector(EmbeddingModel.ENGLISH, Arrays.copyOf(new float[] {1}, 384)));
            case OTHER -> own;
        };
    }

    @QueryHandler
    Ranking rank(RankPassages query) {
        read.clear();
        read.addAll(query.candidates());
        return new Ranking(Engine.local("fake"), query.candidates().stream().map(ranking::applyAsDouble).toList(),
                query.candidates().stream().map(candidate -> Map.of("length", (double) candidate.text().length())).toList());
    }
}
