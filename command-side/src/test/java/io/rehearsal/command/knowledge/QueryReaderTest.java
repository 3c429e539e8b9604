package io.rehearsal.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.command.Spine;
import io.rehearsal.events.knowledge.QueryReading;
import io.rehearsal.events.knowledge.ReadQuery;
import io.rehearsal.events.knowledge.TextVector;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class QueryReaderTest {

    @Test
    void a_question_is_looked_for_by_the_model_of_its_language() {
        assertThat(read("缓存击穿怎么办", true).vectors()).extracting(TextVector::language).containsExactly("zh");
        assertThat(read("how can a deadlock between two threads be avoided", true).vectors())
                .extracting(TextVector::language).containsExactly("en");
    }

    @Test
    void a_few_latin_words_are_looked_for_in_chinese_documents_too() {
        var reading = read("bean lifecycle", true);

        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.vectors()).extracting(TextVector::language).containsExactly("en", "zh");
    }

    @Test
    void a_question_in_traditional_characters_is_the_same_question() {
        assertThat(read("資料庫連線池", true).vectors().getFirst().values())
                .containsExactly(read("资料库连线池", true).vectors().getFirst().values());
    }

    @Test
    void without_vectors_there_are_none() {
        assertThat(read("缓存击穿怎么办", false).vectors()).isEmpty();
    }

    private static QueryReading read(String query, boolean vectors) {
        return Spine.bean(QueryGateway.class).query(new ReadQuery(1, query, false, vectors), QueryReading.class).join();
    }
}
