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
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import io.rehearsal.events.knowledge.queries.Translation;
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

    private static final TextVector EN = new TextVector(EmbeddingModel.ENGLISH, Arrays.copyOf(new float[] {1}, 384));

    private final CharacterVectors vectors = new CharacterVectors();
    private final Map<String, String> synonyms = new HashMap<>();
    private final Map<String, String> translations = new HashMap<>();
    private ToDoubleFunction<Candidate> ranking = candidate -> 0.5;
    final List<Candidate> read = new ArrayList<>();

    void knows(String word, String synonym) {
        synonyms.put(word, synonym);
    }

    void translates(String word, String name) {
        translations.put(word, name);
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
        var vectors = query.vectors() ? List.of(own(query)) : List.<TextVector>of();
        return new QueryReading(chinese(query) ? "zh" : "en", vectors, translation(query), expansions, query.expand() ? Engine.local("fake") : null);
    }

    /** A question in Latin letters is English: its own vector is one of English chunks, of which there are none but by the fake translation. */
    private TextVector own(ReadQuery query) {
        return chinese(query) ? zh(query.query()) : EN;
    }

    private Translation translation(ReadQuery query) {
        var words = translations.entrySet().stream().filter(entry -> query.query().contains(entry.getKey()))
                .map(entry -> new TranslatedWord(entry.getKey(), List.of(entry.getValue()))).toList();
        var vector = chinese(query) ? EN : zh(query.query());
        return new Translation(vector.language(), words, query.vectors() ? vector : null);
    }

    private TextVector zh(String text) {
        return vectors.of(1, List.of(text)).getFirst();
    }

    private static boolean chinese(ReadQuery query) {
        return query.query().codePoints().anyMatch(Character::isIdeographic);
    }

    @QueryHandler
    Ranking rank(RankPassages query) {
        read.clear();
        read.addAll(query.candidates());
        return new Ranking(Engine.local("fake"), query.candidates().stream().map(ranking::applyAsDouble).toList(),
                query.candidates().stream().map(candidate -> Map.of("length", (double) candidate.text().length())).toList());
    }
}
