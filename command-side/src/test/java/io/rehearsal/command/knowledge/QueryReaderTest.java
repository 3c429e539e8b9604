package io.rehearsal.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.command.Spine;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.QueryReading;
import io.rehearsal.events.knowledge.queries.RankPassages;
import io.rehearsal.events.knowledge.queries.RankPassages.Candidate;
import io.rehearsal.events.knowledge.queries.RankPassages.Ranking;
import io.rehearsal.events.knowledge.queries.ReadQuery;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

    @Test
    void a_question_is_looked_for_by_the_model_of_its_language() {
        assertThat(read("缓存击穿怎么办").vectors()).extracting(TextVector::language).containsExactly("zh");
        assertThat(read("how can a deadlock between two threads be avoided").vectors())
                .extracting(TextVector::language).containsExactly("en");
    }

    @Test
    void documents_in_the_other_language_are_asked_by_its_translation() {
        var chinese = read("上传大小上限是多少").translation();
        var english = read("how can a deadlock between two threads be avoided").translation();

        assertThat(chinese.language()).isEqualTo("en");
        assertThat(Objects.requireNonNull(chinese.vector()).language()).isEqualTo("en");
        assertThat(chinese.words()).extracting(TranslatedWord::word).containsExactly("上传", "大小", "上限");
        assertThat(english.language()).isEqualTo("zh");
        assertThat(Objects.requireNonNull(english.vector()).language()).isEqualTo("zh");
        assertThat(english.words()).flatExtracting(TranslatedWord::names).contains("死锁", "线程", "避开");
    }

    @Test
    void a_few_latin_words_are_looked_for_in_chinese_documents_as_they_are_too() {
        var words = read("bean lifecycle").translation().words();

        assertThat(words).extracting(TranslatedWord::word).containsExactly("bean", "lifecycle");
    }

    @Test
    void a_question_in_traditional_characters_is_the_same_question() {
        assertThat(read("資料庫連線池").vectors().getFirst().values())
                .containsExactly(read("资料库连线池").vectors().getFirst().values());
    }

    @Test
    void what_is_no_text_has_no_vector() {
        assertThat(read("\u0001").vectors()).isEmpty();
        assertThat(read("\u0001").translation().vector()).isNull();
    }

    @Test
    void without_vectors_there_are_none() {
        assertThat(read("缓存击穿怎么办", false).vectors()).isEmpty();
        assertThat(read("缓存击穿怎么办", false).translation().vector()).isNull();
    }

    @Test
    void other_words_come_with_the_engine_that_found_them_and_only_where_they_are_wanted() {
        var expanded = Spine.bean(QueryGateway.class).query(new ReadQuery(1, "垃圾回收的过程", true, false), QueryReading.class).join();

        assertThat(expanded.expansions()).isNotEmpty();
        assertThat(expanded.engine()).isNotNull();
        assertThat(read("垃圾回收的过程", false).engine()).isNull();
    }

    @Test
    void passages_are_ranked_together_with_the_question() {
        var candidates = List.of(
                new Candidate(1, "notes.md", List.of(), "线程池有核心线程和最大线程", false, 1.0, null, 0.2, 0.1),
                new Candidate(2, "notes.md", List.of(), "缓存击穿是热点数据过期的瞬间大量请求打到数据库", false, 9.0, null, 0.8, 0.9));

        var ranking = Spine.bean(QueryGateway.class).query(new RankPassages(1, "什么是缓存击穿", List.of(), candidates), Ranking.class).join();

        assertThat(ranking.scores()).hasSize(2).allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
        assertThat(ranking.scores().get(1)).isGreaterThan(ranking.scores().get(0));
    }

    private static QueryReading read(String query) {
        return read(query, true);
    }

    private static QueryReading read(String query, boolean vectors) {
        return Spine.bean(QueryGateway.class).query(new ReadQuery(1, query, false, vectors), QueryReading.class).join();
    }
}
