package io.rehearsal.query.search;

import static io.rehearsal.query.search.ChunkRequests.among;
import static io.rehearsal.query.search.ChunkRequests.bool;
import static io.rehearsal.query.search.ChunkRequests.nearest;
import static io.rehearsal.query.search.ChunkRequests.scored;
import static io.rehearsal.query.search.ChunkRequests.whole;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.TextVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.msearch.MultiSearchResponseItem;
import org.opensearch.client.opensearch.core.msearch.RequestItem;
import org.opensearch.client.opensearch.core.search.HighlighterEncoder;
import org.opensearch.client.opensearch.core.search.Hit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the index, several questions in a request. Throws {@link Refusal} with {@code UNAVAILABLE} where it does not answer. */
@Component
class ChunkSearch {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkSearch.class);
    private static final int FRAGMENT_CHARACTERS = 120;
    private static final int FRAGMENTS = 3;

    private final OpenSearchClient client;

    ChunkSearch(OpenSearchClient client) {
        this.client = client;
    }

    /**
     * What each leg finds.
     *
     * @param question null where words do not search
     * @param vectors  empty where meaning does not search
     * @param depth    how many candidates a leg gives
     */
    LegHits find(Scope scope, @Nullable LexicalQuestion question, List<TextVector> vectors, int depth) {
        var requests = new ArrayList<RequestItem>();
        if (question != null) {
            requests.add(scored(bool(question.anywhere(), scope.searchable()), depth));
        }
        vectors.forEach(vector -> requests.add(nearest(vector, scope.searchable(), depth)));
        var answers = ask(requests);
        var byLanguage = new LinkedHashMap<String, List<LegHit>>();
        var next = question == null ? 0 : 1;
        for (var vector : vectors) {
            var answer = answers.get(next++);
            if (answer.fromAnyIndex) {
                byLanguage.put(vector.language(), cosines(answer.hits));
            }
        }
        return new LegHits(question == null ? List.of() : legHits(answers.getFirst().hits), byLanguage);
    }

    /** @param fromAnyIndex false where there is none under the name that was asked */
    private record Answer(boolean fromAnyIndex, List<Hit<IndexedChunk>> hits) {
    }

    /**
     * Chunks, and what words and vectors make of them, whichever leg found them.
     *
     * @param chunks    those that are there
     * @param byText    BM25 of the text; what has none of the words is left out
     * @param byHeading BM25 of headings and file name; likewise
     * @param cosine    by chunk; those of another language than the vectors' are left out
     */
    record Evidence(Map<Long, IndexedChunk> chunks, Map<Long, Double> byText, Map<Long, Double> byHeading, Map<Long, Double> cosine) {
    }

    Evidence weigh(Scope scope, LexicalQuestion question, List<TextVector> vectors, Collection<Long> chunkIds) {
        int count = chunkIds.size();
        var these = bool(among(chunkIds), scope.searchable());
        var requests = new ArrayList<RequestItem>();
        requests.add(whole(these, count));
        requests.add(scored(bool(question.inText(), these), count));
        requests.add(scored(bool(question.inHeadings(), these), count));
        vectors.forEach(vector -> requests.add(nearest(vector, these, count)));
        var answers = ask(requests);
        var cosines = new HashMap<Long, Double>();
        answers.subList(3, answers.size()).forEach(answer -> cosines.putAll(byId(cosines(answer.hits))));
        return new Evidence(sources(answers.get(0).hits), byId(legHits(answers.get(1).hits)), byId(legHits(answers.get(2).hits)), cosines);
    }

    /** The scope's chunks of these ids that are there. */
    Map<Long, IndexedChunk> chunks(Scope scope, Collection<Long> chunkIds) {
        return sources(read(scope, chunkIds, search -> search));
    }

    /** @param highlights pieces of the text as HTML, with the words that were found between {@code <em>} and {@code </em>} */
    record Shown(IndexedChunk chunk, List<String> highlights) {
    }

    /** As {@link #chunks}, with what is to be seen of the question in them. */
    Map<Long, Shown> show(Scope scope, LexicalQuestion question, Collection<Long> chunkIds) {
        var found = new HashMap<Long, Shown>();
        read(scope, chunkIds, search -> search.highlight(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .fragmentSize(FRAGMENT_CHARACTERS)
                .numberOfFragments(FRAGMENTS)
                .highlightQuery(question.inText())
                .fields(ChunkFields.TEXT, field -> field)))
                .forEach(hit -> found.put(id(hit),
                        new Shown(Objects.requireNonNull(hit.source()), hit.highlight().getOrDefault(ChunkFields.TEXT, List.of()))));
        return found;
    }

    private List<Hit<IndexedChunk>> read(Scope scope, Collection<Long> chunkIds, UnaryOperator<SearchRequest.Builder> more) {
        if (chunkIds.isEmpty()) {
            return List.of();
        }
        try {
            return client.search(more.apply(new SearchRequest.Builder()
                            .index(OpenSearchStores.ALIAS)
                            .query(bool(among(chunkIds), scope.filter()))
                            .size(chunkIds.size())
                            .trackTotalHits(total -> total.enabled(false))).build(), IndexedChunk.class)
                    .hits().hits();
        } catch (IOException | OpenSearchException e) {
            throw unavailable(e);
        }
    }

    /** One a request. */
    private List<Answer> ask(List<RequestItem> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        try {
            return client.msearch(search -> search.searches(requests), IndexedChunk.class).responses().stream().map(ChunkSearch::answer).toList();
        } catch (IOException | OpenSearchException e) {
            throw unavailable(e);
        }
    }

    private static Answer answer(MultiSearchResponseItem<IndexedChunk> response) {
        if (response.isFailure()) {
            var failure = response.failure().error();
            LOG.warn("the search index refuses a search: {} {}", failure.type(), failure.reason());
            throw new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM, "the search index refuses the search");
        }
        return new Answer(response.result().shards().total() > 0, response.result().hits().hits());
    }

    private static Refusal unavailable(Exception e) {
        LOG.warn("the search index does not answer: {}", e.toString());
        return new Refusal(Reason.UNAVAILABLE, Subject.SYSTEM, "the search index does not answer");
    }

    private static Map<Long, IndexedChunk> sources(List<Hit<IndexedChunk>> hits) {
        return hits.stream().collect(Collectors.toMap(ChunkSearch::id, hit -> Objects.requireNonNull(hit.source())));
    }

    private static long id(Hit<?> hit) {
        return IndexFormat.idOfChunk(Objects.requireNonNull(hit.id()));
    }

    private static @Nullable Long parent(Hit<?> hit) {
        var values = hit.fields().get(ChunkFields.PARENT);
        return values == null ? null : values.to(Long[].class)[0];
    }

    private static List<LegHit> legHits(List<Hit<IndexedChunk>> hits) {
        return hits.stream().map(hit -> new LegHit(id(hit), parent(hit), Objects.requireNonNull(hit.score()))).toList();
    }

    /** The engine's score of a vector is (1 + cosine) / 2. */
    private static List<LegHit> cosines(List<Hit<IndexedChunk>> hits) {
        return legHits(hits).stream().map(hit -> new LegHit(hit.chunkId(), hit.parentId(), 2 * hit.score() - 1)).toList();
    }

    private static Map<Long, Double> byId(List<LegHit> hits) {
        return hits.stream().collect(Collectors.toMap(LegHit::chunkId, LegHit::score));
    }
}
