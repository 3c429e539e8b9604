package io.rehearsal.assistant.local.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void chinese_is_cut_into_pairs_and_words_stand_alone() {
        assertThat(Terms.of("使用Kafka做缓存")).containsExactly("使用", "kafka", "做缓", "缓存");
    }

    @Test
    void a_single_character_between_others_is_a_term() {
        assertThat(Terms.of("A 锁 B")).containsExactly("a", "锁", "b");
    }

    @Test
    void a_name_counts_as_a_whole_and_by_its_parts() {
        assertThat(Terms.of("ConcurrentHashMap")).containsExactly("concurrenthashmap", "concurrent", "hash", "map");
    }

    @Test
    void plural_and_possessive_are_the_word_itself() {
        assertThat(Terms.of("queries Queries' caches the server's class")).containsExactly("query", "query", "cache", "the", "server", "class");
    }

    @Test
    void traditional_characters_and_wide_letters_are_the_usual_ones() {
        assertThat(Terms.of("資料庫ＭｙＳＱＬ").getFirst()).isEqualTo(Terms.of("资料库").getFirst());
        assertThat(Terms.of("ＡＢＣ")).containsExactly("abc");
    }

    @Test
    void vowel_signs_part_no_word() {
        assertThat(Terms.of("हिन्दी में लिखा")).containsExactly("हिन्दी", "में", "लिखा");
        assertThat(Terms.of("தமிழ் மொழி")).containsExactly("தமிழ்", "மொழி");
    }

    @Test
    void punctuation_alone_has_no_terms() {
        assertThat(Terms.of("？！#{} …")).isEmpty();
    }
}
