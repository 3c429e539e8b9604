package io.rehearsal.assistant.llm;

import static io.rehearsal.assistant.llm.provider.FakeProvider.json;
import static io.rehearsal.assistant.llm.provider.FakeProvider.status;
import static io.rehearsal.assistant.llm.provider.FakeProvider.write;
import static io.rehearsal.assistant.llm.provider.Protocols.openAi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.llm.provider.Clients;
import io.rehearsal.assistant.llm.provider.FakeProvider;
import io.rehearsal.assistant.llm.provider.LlmProperties;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.events.llmconfig.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {

    private record Word(String word) {
    }

    private static final PersonalModels NOBODY = _ -> Optional.empty();

    private final FakeProvider provider = new FakeProvider().then(json(openAi(write(Map.of("word", "yes")), 1, 1)));

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void nobody_has_a_model_where_none_is_configured() {
        var models = models(NOBODY, null, null, null);

        assertThat(models.of(1L)).isEmpty();
        assertThat(models.of(null)).isEmpty();
    }

    @Test
    void the_servers_model_works_for_guests_and_for_whoever_has_none_wherever_the_operator_put_it() throws ModelFailed {
        var models = models(NOBODY, "openai", "servers-model", provider.address());

        assertThat(answering(models, null)).isEqualTo("servers-model");
        assertThat(answering(models, 1L)).isEqualTo("servers-model");
        assertThat(provider.received()).allSatisfy(request -> assertThat(request.header("Authorization")).isEqualTo("Bearer sk-server"));
    }

    @Test
    void a_persons_own_model_comes_first_and_is_not_sent_the_servers_key() {
        var own = new ModelSettings(Provider.OPENAI, "own-model", "sk-own", provider.address(), false);
        var models = models(person -> person == 1 ? Optional.of(own) : Optional.empty(), "openai", "servers-model", provider.address());

        assertThatThrownBy(() -> answering(models, 1L)).isInstanceOf(ModelFailed.class).hasMessage("own-model: address not allowed");
        assertThat(provider.received()).isEmpty();
    }

    @Test
    void one_key_that_is_refused_keeps_nobody_elses_model_from_being_called() throws ModelFailed {
        try (var refusing = new FakeProvider().then(status(403))) {
            var properties = Clients.properties(Duration.ofSeconds(10), false, true);
            var models = new LanguageModels(person -> Optional.of(new ModelSettings(
                    Provider.OPENAI, "m", "sk-" + person, person == 1 ? refusing.address() : provider.address(), false)), Clients.of(properties), properties);

            assertThatThrownBy(() -> answering(models, 1L)).hasMessage("m: key refused (403)");
            assertThat(answering(models, 2L)).isEqualTo("m");
        }
    }

    @Test
    void settings_that_cannot_be_stop_the_start() {
        assertThatThrownBy(() -> models(NOBODY, "skynet", "t-800", null)).isInstanceOf(IllegalStateException.class).hasMessageContaining("rehearsal.llm.provider");
        assertThatThrownBy(() -> models(NOBODY, "openai", " ", null)).isInstanceOf(IllegalStateException.class).hasMessageContaining("rehearsal.llm.model");
    }

    private static String answering(LanguageModels models, @Nullable Long accountId) throws ModelFailed {
        return models.of(accountId).orElseThrow().ask(new Prompt("p-1", "Say a word."), Map.of(), Word.class, _ -> { }).engine().model();
    }

    private static LanguageModels models(PersonalModels personal, @Nullable String provider, @Nullable String model, @Nullable String base) {
        var properties = new LlmProperties(provider, model, "sk-server", base, Duration.ofSeconds(10), Duration.ofSeconds(4), Duration.ofSeconds(5), false, false);
        return new LanguageModels(personal, Clients.of(properties), properties);
    }
}
