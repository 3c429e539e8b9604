package io.rehearsal.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.command.Spine;
import io.rehearsal.command.knowledge.VectorTable.Key;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.knowledge.TextVector;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

class TextVectorsTest {

    private final TextVectors vectors = Spine.bean(TextVectors.class);
    private final VectorTable table = Spine.bean(VectorTable.class);
    private final Library library = new Library();

    @Test
    void each_text_is_embedded_by_the_model_of_its_language_in_their_order() {
        var answered = Spine.bean(QueryGateway.class).query(
                new EmbedChunks(library.owner, List.of("缓存击穿", "a hash table", "缓存击穿")), ResponseTypes.multipleInstancesOf(TextVector.class)).join();

        assertThat(answered).extracting(TextVector::language).containsExactly("zh", "en", "zh");
        assertThat(answered.get(0).values()).hasSize(512)
                .containsExactly(Spine.bean(Embeddings.class).embed(Language.ZH, List.of("缓存击穿")).getFirst());
        assertThat(answered.get(1).values()).hasSize(384);
        assertThat(answered.get(2).values()).containsExactly(answered.get(0).values());
        assertThat(library.vectors()).isEqualTo(2);
    }

    @Test
    void what_was_embedded_before_comes_from_the_table() {
        var known = new float[] {0.5f, -0.25f, 1e-9f, Float.MAX_VALUE};
        table.keep("person-" + library.owner, Map.of(Key.of(EmbeddedText.of("a known text")), known));

        assertThat(vectors.of(library.owner, List.of("a  known\ntext ")).getFirst().values()).containsExactly(known);
    }

    @Test
    void nobody_gets_a_vector_of_another_persons() {
        table.keep("person-" + new Library().owner, Map.of(Key.of(EmbeddedText.of("a known text")), new float[] {1, 0, 0, 0}));

        assertThat(vectors.of(library.owner, List.of("a known text")).getFirst().values()).hasSize(384);
    }

    @Test
    void many_texts_are_found_as_they_were_kept() {
        var texts = IntStream.range(0, 600).mapToObj(i -> "text " + i % 300).toList();
        var first = vectors.of(library.owner, texts);

        var second = vectors.of(library.owner, texts);

        assertThat(library.vectors()).isEqualTo(300);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(second.get(i).values()).containsExactly(first.get(i).values());
        }
    }

    @Test
    void traditional_and_simplified_characters_are_one_text() {
        assertThat(EmbeddedText.of("資料庫連線池")).isEqualTo(EmbeddedText.of("资料库连线池"));
    }

    @Test
    void they_leave_with_their_owner() {
        vectors.of(library.owner, List.of("a hash table"));

        Spine.bean(CommandGateway.class).sendAndWait(new EraseAccount(library.owner));

        assertThat(library.vectors()).isZero();
        assertThat(vectors.of(library.owner, List.of("a hash table"))).hasSize(1);
        assertThat(library.vectors()).isZero();
    }
}
