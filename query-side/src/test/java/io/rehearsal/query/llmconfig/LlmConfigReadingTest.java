package io.rehearsal.query.llmconfig;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import io.rehearsal.events.llmconfig.queries.FindLlmConfig;
import io.rehearsal.events.llmconfig.queries.LlmConfigView;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LlmConfigReadingTest {

    private final ReadSide side = new ReadSide();
    private ReadNode node;
    private LlmConfigQueries queries;

    @BeforeEach
    void start() {
        var projection = new LlmConfigProjection();
        node = side.start(projection);
        queries = new LlmConfigQueries(node.projections, projection);
        side.append("account-1", registered(1, "mira"));
        node.await(side.append("llmconfig-1", new LlmConfigured(
                1, 5, Provider.OPENAI, "gpt-4o", "sk-0123456789abcdef", "https://models.example.org/v1", true, NOON)));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_configuration_is_read_with_its_key_masked() {
        assertThat(queries.find(new FindLlmConfig(1))).contains(new LlmConfigView(
                5, 1, Provider.OPENAI, "gpt-4o", "sk-****cdef", "https://models.example.org/v1", true, NOON, NOON));
        assertThat(queries.find(new FindLlmConfig(2))).isEmpty();
    }

    @Test
    void the_key_is_nowhere_in_the_read_store() {
        var database = side.database();
        assertThat(database.listCollectionNames()).isNotEmpty().allSatisfy(name ->
                assertThat(database.getCollection(name).find().map(Document::toJson)).noneMatch(json -> json.contains("0123456789")));
    }

    @Test
    void a_change_keeps_when_it_was_chosen_first() {
        node.await(side.append("llmconfig-1", new LlmConfigChanged(1, 5, Provider.OLLAMA, "qwen2.5", null, null, false, NOON.plusSeconds(60))));

        assertThat(queries.find(new FindLlmConfig(1))).contains(
                new LlmConfigView(5, 1, Provider.OLLAMA, "qwen2.5", null, null, false, NOON, NOON.plusSeconds(60)));
    }

    @Test
    void what_was_given_up_is_gone_and_may_be_chosen_anew() {
        node.await(side.append("llmconfig-1", new LlmConfigRemoved(1, 5, NOON.plusSeconds(60))));
        assertThat(queries.find(new FindLlmConfig(1))).isEmpty();

        node.await(side.append("llmconfig-1", new LlmConfigured(1, 6, Provider.ERNIE, "ernie-bot", null, null, true, NOON.plusSeconds(90))));
        assertThat(queries.find(new FindLlmConfig(1)).orElseThrow().configId()).isEqualTo(6);
    }

    @Test
    void an_erased_person_s_choice_is_gone() {
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));

        assertThat(queries.find(new FindLlmConfig(1))).isEmpty();
        assertThat(side.database().getCollection("llmconfig_1").find().map(Document::toJson)).noneMatch(json -> json.contains("gpt-4o"));
    }
}
