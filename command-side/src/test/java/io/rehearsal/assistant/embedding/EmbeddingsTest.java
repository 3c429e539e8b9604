package io.rehearsal.assistant.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rehearsal.assistant.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class EmbeddingsTest {

    private static final Embeddings EMBEDDINGS = new Embeddings();

    @Test
    void a_vector_has_its_languages_dimension_and_length_1() {
        var chinese = EMBEDDINGS.embed(Language.ZH, List.of("缓存里的热点数据")).getFirst();
        var english = EMBEDDINGS.embed(Language.EN, List.of("hot keys of a cache")).getFirst();
        assertThat(chinese).hasSize(512);
        assertThat(english).hasSize(384);
        assertThat(Embeddings.cosine(chinese, chinese)).isCloseTo(1, within(1e-4));
        assertThat(Embeddings.cosine(english, english)).isCloseTo(1, within(1e-4));
    }

    @Test
    void what_means_the_same_is_nearer_than_what_does_not() {
        assertNearer(Language.ZH, "怎样避免两个线程互相等待对方的锁", "如何防止死锁", "周末去爬山看日出");
        assertNearer(Language.EN, "two threads wait for each other's lock", "how a deadlock comes about", "a walk in the hills at sunrise");
    }

    @Test
    void a_blank_text_is_near_to_nothing() {
        var vectors = EMBEDDINGS.embed(Language.EN, List.of("", "an index of a table"));
        assertThat(Embeddings.cosine(vectors.getFirst(), vectors.getLast())).isZero();
    }

    @Test
    void texts_of_several_pages_have_a_vector() {
        assertThat(EMBEDDINGS.embed(Language.ZH, List.of("消息队列削峰填谷。".repeat(300))).getFirst()).hasSize(512);
    }

    @Test
    void tokens_say_where_in_the_text_they_stand() {
        var text = "缓存😀 Redis 击穿";
        var tokens = EMBEDDINGS.read(Language.ZH, List.of(text)).getFirst().tokens();
        assertThat(tokens).extracting(token -> text.substring(token.start(), token.end())).startsWith("缓", "存").endsWith("击", "穿");
        assertThat(tokens).allSatisfy(token -> assertThat(token.vector()).hasSize(512));
    }

    @Test
    void many_threads_get_the_vectors_that_one_gets() throws Exception {
        var texts = List.of("a hash table", "a balanced tree", "a linked list");
        var alone = EMBEDDINGS.embed(Language.EN, texts);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var other = new Embeddings();
            for (var result : threads.invokeAll(Collections.nCopies(20, (Callable<List<float[]>>) () -> other.embed(Language.EN, texts)))) {
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(Arrays.equals(result.get().get(i), alone.get(i))).isTrue();
                }
            }
        }
    }

    private static void assertNearer(Language language, String text, String same, String other) {
        var vectors = EMBEDDINGS.embed(language, List.of(text, same, other));
        assertThat(Embeddings.cosine(vectors.get(0), vectors.get(1))).isGreaterThan(Embeddings.cosine(vectors.get(0), vectors.get(2)) + 0.1);
    }
}
