package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.knowledge.Placing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkTrace;
import io.rehearsal.events.knowledge.ChunkTrace.Outcome;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchAnswer.Passage;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import io.rehearsal.events.knowledge.SearchOptions;
import io.rehearsal.events.knowledge.SearchOptions.Legs;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStore.Change;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.Stored;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.client.opensearch.OpenSearchClient;

class KnowledgeSearchTest {

    private static final SearchOptions ALL = new SearchOptions(Legs.HYBRID, true, true);
    private static final SearchOptions HYBRID = new SearchOptions(Legs.HYBRID, false, false);
    private static final OpenSearchClient CLIENT = SearchNode.shared().client();
    private static final ProjectionStore<SearchableDocument> STORE = new OpenSearchStores(CLIENT, new CharacterVectors()).open(new SearchProjection(), 901);
    private static final AtomicLong NEXT = new AtomicLong(100);

    private final FakeAssistant assistant = new FakeAssistant();
    private final long owner = NEXT.incrementAndGet();
    private final long stranger = NEXT.incrementAndGet();
    private final List<Long> chunkIds = new ArrayList<>();

    @BeforeAll
    static void index() {
        STORE.prepare();
        STORE.expose();
    }

    @AfterAll
    static void drop() throws IOException {
        STORE.drop();
        CLIENT._transport().close();
    }

    static Stream<SearchOptions> everyWay() {
        return Stream.of(Legs.values()).flatMap(legs -> Stream.of(false, true)
                .flatMap(expansion -> Stream.of(false, true).map(reranking -> new SearchOptions(legs, expansion, reranking))));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void the_passage_that_answers_is_found_first_whichever_parts_are_at_work(SearchOptions options) {
        assistant.ranksBy(candidate -> candidate.text().contains("穿透") ? 0.9 : 0.1);
        document(owner, "缓存雪崩是大量缓存同时失效", "缓存穿透是查询没有的数据", "线程池的核心参数");

        var found = search("什么是缓存穿透", 3, options);

        assertThat(found.passages().getFirst().chunk().text()).startsWith("缓存穿透");
        assertThat(found.passages()).allSatisfy(passage -> assertThat(passage.score()).isBetween(0.0, 1.0));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void nobody_finds_what_is_anothers(SearchOptions options) {
        var foreign = document(stranger, "缓存穿透是查询不存在的数据");
        document(owner, "线程池的核心参数");

        assertThat(search("缓存穿透", 10, options).passages()).extracting(Passage::documentId).doesNotContain(foreign);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void the_first_of_many_are_the_same_as_those_of_few(SearchOptions options) {
        assistant.ranksBy(candidate -> (candidate.chunkId() * 37 % 11) / 11.0);
        document(owner, IntStream.range(0, 40).mapToObj(i -> "缓存与数据库的一致性，第" + i + "条").toArray(String[]::new));

        var few = search("缓存一致性", 3, options).passages();
        var many = search("缓存一致性", 8, options).passages();

        assertThat(few).hasSize(3);
        assertThat(many).hasSize(8).startsWith(few.toArray(Passage[]::new));
        assertThat(many).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void each_part_tells_its_score_and_rank() {
        assistant.ranksBy(candidate -> 0.7);
        document(owner, "缓存穿透是查询不存在的数据");

        var passage = search("缓存穿透", 1, ALL).passages().getFirst();

        assertThat(passage.lexical().rank()).isEqualTo(1);
        assertThat(passage.vector().score()).isBetween(-1.0, 1.0);
        assertThat(passage.fused().score()).isBetween(0.0, 1.0);
        assertThat(passage.reranked()).isEqualTo(new Placing(0.7, 1));
        assertThat(passage.score()).isBetween(0.0, 1.0);
        assertThat(passage.signals()).containsKey("length");
    }

    @Test
    void the_words_that_were_found_are_marked_and_the_rest_cannot_be_taken_for_marks() {
        document(owner, "<b>缓存穿透</b>是查询不存在的数据");

        var highlight = search("缓存穿透", 1, HYBRID).passages().getFirst().highlights().getFirst();

        assertThat(highlight).contains("<em>").contains("&lt;b&gt;").doesNotContain("<b>");
        assertThat(highlight.replaceAll("</?em>", "")).contains("缓存穿透");
    }

    @Test
    void traditional_characters_find_simplified_ones_and_are_shown_as_they_were_written() {
        document(owner, "線程池的拒絕策略");

        var passage = search("线程池的拒绝策略", 1, new SearchOptions(Legs.LEXICAL, false, false)).passages().getFirst();

        assertThat(passage.chunk().text()).isEqualTo("線程池的拒絕策略");
    }

    @Test
    void a_document_in_the_other_language_is_found_by_the_questions_translation() {
        assistant.translates("avalanche", "缓存雪崩");
        var document = document(owner, "缓存雪崩是大量缓存同时失效", "线程池的核心参数");

        var passage = search("what is an avalanche", 1, new SearchOptions(Legs.LEXICAL, false, false)).passages().getFirst();

        assertThat(passage.documentId()).isEqualTo(document);
        assertThat(passage.chunk().text()).startsWith("缓存雪崩");
        assertThat(passage.highlights().getFirst()).contains("<em>");
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void the_translation_finds_nothing_of_anothers(SearchOptions options) {
        assistant.translates("avalanche", "缓存雪崩");
        var foreign = document(stranger, "缓存雪崩是大量缓存同时失效");
        document(owner, "线程池的核心参数");

        assertThat(search("what is an avalanche", 10, options).passages()).extracting(Passage::documentId).doesNotContain(foreign);
    }

    @Test
    void the_ranker_is_told_which_passages_the_translation_found() {
        assistant.translates("avalanche", "缓存雪崩");
        document(owner, "缓存雪崩是大量缓存同时失效");

        search("what is an avalanche", 1, ALL);

        assertThat(assistant.read).singleElement().satisfies(candidate -> {
            assertThat(candidate.translated()).isTrue();
            assertThat(candidate.lexical()).isPositive();
        });
    }

    @Test
    void another_word_for_the_questions_finds_what_the_questions_own_does_not() {
        assistant.knows("垃圾回收", "garbage collection");
        document(owner, "How garbage collection works", "线程");
        var words = new SearchOptions(Legs.LEXICAL, false, false);

        assertThat(search("垃圾回收", 5, words).passages()).isEmpty();
        assertThat(search("垃圾回收", 5, new SearchOptions(Legs.LEXICAL, true, false)).passages())
                .extracting(passage -> passage.chunk().text()).containsExactly("How garbage collection works");
    }

    @Test
    void a_question_in_a_language_that_no_document_is_in_is_looked_for_by_meaning_in_the_other() {
        var wanted = document(owner, "leader election 领导者选举");

        for (var legs : List.of(Legs.VECTOR, Legs.HYBRID)) {
            assertThat(search("which leader is chosen after a crash", 5, new SearchOptions(legs, false, true)).passages())
                    .extracting(Passage::documentId).containsExactly(wanted);
        }
    }

    @Test
    void children_are_found_and_their_parent_is_answered_once() {
        var parent = chunk(0, null, "缓存穿透是什么。缓存穿透怎么办。线程池是什么。");
        var children = List.of(chunk(1, parent.id(), "缓存穿透是什么。"), chunk(2, parent.id(), "缓存穿透怎么办。"), chunk(3, parent.id(), "线程池是什么。"));
        write(owner, Stream.concat(Stream.of(parent), children.stream()).toList());

        var passages = search("缓存穿透", 5, HYBRID).passages();

        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().chunk()).isEqualTo(parent);
        assertThat(passages.getFirst().matched()).contains(children.get(0).id(), children.get(1).id());
    }

    @Test
    void what_was_deleted_is_found_no_more() {
        var key = "document-" + document(owner, "缓存穿透是查询不存在的数据");
        var stored = STORE.load(List.of(key)).get(key);

        STORE.write(List.of(new Change<>(stored, new Stored<>(key, 9, null, null, false, false, 0), List.of())));

        assertThat(search("缓存穿透", 5, HYBRID).passages()).isEmpty();
    }

    @Test
    void only_the_documents_that_are_named_are_searched() {
        document(owner, "缓存穿透是查询不存在的数据");
        var wanted = document(owner, "缓存穿透可以用布隆过滤器");

        var found = ask(new SearchKnowledge(owner, "缓存穿透", 5, HYBRID, List.of(wanted), List.of())).passages();

        assertThat(found).extracting(Passage::documentId).containsExactly(wanted);
    }

    @Test
    void of_an_expected_chunk_it_is_told_where_it_was_lost() {
        document(owner, "缓存穿透是查询不存在的数据", "缓存穿透可以用布隆过滤器", "线程池的核心参数");
        var traced = new ArrayList<>(chunkIds);
        traced.add(Long.MAX_VALUE);

        var traces = ask(new SearchKnowledge(owner, "缓存穿透是查询", 1, new SearchOptions(Legs.LEXICAL, false, false), List.of(), traced)).traces();

        assertThat(traces).extracting(ChunkTrace::chunkId).containsExactlyElementsOf(traced);
        assertThat(traces).extracting(ChunkTrace::outcome)
                .containsExactly(Outcome.FOUND, Outcome.BELOW_TOP_K, Outcome.NOT_A_CANDIDATE, Outcome.GONE);
        assertThat(traces.get(1).rank()).isEqualTo(2);
        assertThat(traces.get(1).lexical().rank()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+ - = && || > < ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "text:* OR ownerId:18", "{\"match_all\": {}}", "\"", "\ud83d\ude00", "\u0000", "a"})
    void characters_of_query_languages_are_words_like_any_other(String question) {
        document(owner, "缓存穿透是查询不存在的数据");
        var foreign = document(stranger, "a text: ownerId 18 match_all");

        assertThat(search(question, 5, ALL).passages()).extracting(Passage::documentId).doesNotContain(foreign);
    }

    @Test
    void a_question_of_the_greatest_length_is_answered() {
        document(owner, "缓存穿透是查询不存在的数据");
        var question = IntStream.range(0, SearchKnowledge.LONGEST_QUERY).mapToObj(i -> String.valueOf((char) (0x4e00 + i)))
                .reduce("", String::concat);
        IntStream.range(0, 40).forEach(i -> assistant.knows(question.substring(i, i + 1), question.substring(40 * i, 40 * (i + 1))));

        assertThat(search(question, 5, ALL).passages()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_question_beyond_the_greatest_length_is_refused() {
        assertThatThrownBy(() -> search("问".repeat(SearchKnowledge.LONGEST_QUERY + 1), 5, ALL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> search(" ", 5, ALL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> search("缓存", 0, ALL)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_search_without_an_index_is_refused_as_unavailable() {
        STORE.drop();
        try {
            assertThatThrownBy(() -> search("缓存", 5, ALL)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNAVAILABLE));
        } finally {
            index();
        }
    }

    @Test
    void an_index_of_another_embedding_model_is_searched_by_words_until_its_successor_is_built() {
        var older = new OpenSearchStores(CLIENT, new CharacterVectors()).open(new SearchProjection(), 902);
        try {
            STORE.drop();
            older.drop();
            prepareOfAnotherModel("/rehearsal-search-g902");
            older.expose();
            write(older, owner, List.of(chunk(0, null, "缓存穿透是查询没有的数据")));

            for (var options : List.of(HYBRID, ALL)) {
                assertThat(search("什么是缓存穿透", 5, options).passages()).singleElement().satisfies(passage -> {
                    assertThat(passage.lexical()).isNotNull();
                    assertThat(passage.vector()).isNull();
                });
            }
            assertThatThrownBy(() -> search("什么是缓存穿透", 5, new SearchOptions(Legs.VECTOR, false, false)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.UNAVAILABLE));

            index();
            document(owner, "缓存穿透是查询没有的数据");
            assertThat(search("什么是缓存穿透", 5, new SearchOptions(Legs.VECTOR, false, false)).passages()).hasSize(1);
        } finally {
            older.drop();
            index();
        }
    }

    /** As an older release would have left it: vectors of a model that is not used any more, of another length. */
    private static void prepareOfAnotherModel(String index) {
        var definition = IndexDefinition.json().deepCopy();
        ((ObjectNode) definition.at("/mappings/_meta/models")).put("zh", "older-model");
        ((ObjectNode) definition.at("/mappings/properties/vector_zh")).put("dimension", 768);
        new SearchCalls(CLIENT).put(index, definition);
    }

    private SearchAnswer search(String question, int topK, SearchOptions options) {
        return ask(new SearchKnowledge(owner, question, topK, options, List.of(), List.of()));
    }

    private SearchAnswer ask(SearchKnowledge query) {
        var gateway = assistant.gateway();
        var index = new ChunkSearch(CLIENT);
        return new KnowledgeSearch(gateway, index, new Reranking(gateway, index), new Answering(index, 0), new SearchTimes(new SimpleMeterRegistry()))
                .search(query);
    }

    private long document(long owner, String... texts) {
        var chunks = new ArrayList<Chunk>();
        for (var text : texts) {
            chunks.add(chunk(chunks.size(), null, text));
        }
        return write(owner, chunks);
    }

    private Chunk chunk(int index, Long parent, String text) {
        chunkIds.add(NEXT.incrementAndGet());
        return new Chunk(chunkIds.getLast(), index, parent, 0, text.length(), List.of(), text);
    }

    private long write(long owner, List<Chunk> chunks) {
        return write(STORE, owner, chunks);
    }

    private static long write(ProjectionStore<SearchableDocument> store, long owner, List<Chunk> chunks) {
        var id = NEXT.incrementAndGet();
        var key = "document-" + id;
        var view = new SearchableDocument(id, owner, "notes.md", null, null, chunks);
        store.write(List.of(new Change<>(null, new Stored<>(key, 3, view, owner, false, false, 0), List.of())));
        return id;
    }
}
