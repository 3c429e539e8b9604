package io.rehearsal.assistant.local.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.knowledge.queries.QueryReading.Expansion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalQueryExpanderTest {

    private final LocalQueryExpander expander = new LocalQueryExpander();

    private List<Expansion> expand(String query) {
        return expander.expand(query).expansions();
    }

    @Test
    void a_chinese_question_is_searched_by_what_it_asks_about_as_well() {
        assertThat(expand("什么是乐观锁？")).extracting(Expansion::term).startsWith("乐观锁");
    }

    @Test
    void a_term_is_searched_by_its_names_in_the_other_language_and_its_abbreviation() {
        assertThat(expand("为什么需要垃圾回收")).extracting(Expansion::term).contains("GC", "garbage collection");
        assertThat(expand("How does GC work?")).extracting(Expansion::term).contains("垃圾回收", "garbage collection");
    }

    @Test
    void other_names_count_less_than_the_questions_own_words_and_say_what_they_stand_for() {
        assertThat(expand("How does GC work?")).allSatisfy(expansion -> {
            assertThat(expansion.weight()).isBetween(0.0, 0.5);
            assertThat(expansion.of()).isEqualTo("GC");
        });
    }

    @Test
    void an_abbreviation_inside_a_word_is_none() {
        assertThat(expand("What is an aggregate, or a dbscan?")).isEmpty();
    }

    @Test
    void no_term_is_given_twice_and_the_question_itself_never() {
        assertThat(expand("线程池和线程池")).extracting(Expansion::term).doesNotHaveDuplicates();
        assertThat(expand("乐观锁")).extracting(Expansion::term).doesNotContain("乐观锁");
    }

    @Test
    void a_long_text_is_bounded() {
        assertThat(expand("线程池、死锁、事务、索引、缓存，".repeat(3_000))).hasSizeLessThanOrEqualTo(40);
        assertThat(expand("𠮷".repeat(50_000))).hasSizeLessThanOrEqualTo(40);
        assertThat(expand("？？？")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "how do I roll back? | rollback", "reindex | re index", "multi-threaded | multithreaded", "Where do I set up the printer? | setup", "rollback | roll back",
            "Is the data base shared? | database", "non-blocking queues | nonblocking", "How is the shutdown done? | shut down", "startup time | start up", "Where is the backup kept? | back up"})
    void a_word_is_searched_in_its_other_spelling(String question, String spelling) {
        assertThat(expand(question)).extracting(Expansion::term).contains(spelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How does the kettle work?", "Which cheese is hard?", "What is an aggregate?"})
    void words_that_only_stand_side_by_side_are_not_joined(String question) {
        assertThat(expand(question)).isEmpty();
    }
}
