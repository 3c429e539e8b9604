package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.indices.analyze.AnalyzeToken;

/** What words of documents and questions become. */
class AnalysisTest {

    private static final String INDEX = "analysis";
    private static final OpenSearchClient CLIENT = SearchNode.shared().client();

    @BeforeAll
    static void create() throws IOException {
        try (var answer = CLIENT.generic().execute(Requests.builder().method("PUT").endpoint(INDEX).json(IndexDefinition.json().toString()).build())) {
            assertThat(answer.getStatus()).as(answer.getBody().map(body -> body.bodyAsString()).orElse("")).isEqualTo(200);
        }
    }

    @AfterAll
    static void drop() throws IOException {
        CLIENT.indices().delete(index -> index.index(INDEX));
    }

    @Test
    void chinese_is_cut_into_pairs_of_characters() {
        assertThat(words("缓存穿透怎么办")).containsExactly("缓存", "存穿", "穿透", "透怎", "怎么", "么办");
    }

    @Test
    void identifiers_are_found_whole_and_by_their_parts() {
        assertThat(words("ConcurrentHashMap")).containsExactlyInAnyOrder("concurrenthashmap", "concurrent", "hash", "map");
    }

    @Test
    void singular_and_plural_are_one_word() {
        assertThat(words("Threads and a thread's queues")).contains("thread", "queue").doesNotContain("threads", "queues");
    }

    @Test
    void chinese_and_latin_side_by_side_keep_to_themselves() {
        assertThat(words("Redis的缓存")).containsExactly("redi", "的缓", "缓存");
    }

    private static List<String> words(String text) {
        try {
            return CLIENT.indices().analyze(analyze -> analyze.index(INDEX).analyzer("mixed").text(text)).tokens().stream().map(AnalyzeToken::token).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
