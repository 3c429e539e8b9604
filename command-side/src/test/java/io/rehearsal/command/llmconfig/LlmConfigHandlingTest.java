package io.rehearsal.command.llmconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.llm.PersonalModels;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.llmconfig.MaskedKey;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig;
import io.rehearsal.events.llmconfig.commands.ChangeLlmConfig.Part;
import io.rehearsal.events.llmconfig.commands.ConfigureLlm;
import io.rehearsal.events.llmconfig.commands.RemoveLlmConfig;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection.Outcome;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection.Problem;
import io.rehearsal.events.llmconfig.events.LlmConfigChanged;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigRemoved;
import io.rehearsal.events.llmconfig.events.LlmConfigured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LlmConfigHandlingTest {

    private static final String KEY = "sk-0123456789abcdef";
    private static final String BASE = "https://8.8.8.8/v1";

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final PersonalModels models = Spine.bean(PersonalModels.class);
    private final long person = registered();

    @Test
    void what_is_chosen_is_an_event_with_the_next_id_and_works_at_once() {
        assertThat(models.of(person)).isEmpty();

        Long id = commands.sendAndWait(choice(KEY, BASE));

        var event = (LlmConfigured) history().getFirst();
        assertThat(event.configId()).isEqualTo(id).isPositive();
        assertThat(event.apiKey()).isEqualTo(KEY);
        assertThat(models.of(person)).contains(new ModelSettings(Provider.DASHSCOPE, "qwen-plus", KEY, BASE, false));
    }

    @Test
    void neither_key_nor_address_nor_model_can_be_read_in_the_database() {
        commands.sendAndWait(choice(KEY, BASE));

        var stored = Spine.bean(JdbcClient.class).sql("select convert_from(payload, 'UTF8') from domain_event where aggregate_identifier = ?")
                .param("llmconfig-" + person).query(String.class).single();
        assertThat(stored).contains("DASHSCOPE").doesNotContain("abcdef").doesNotContain("8.8.8.8").doesNotContain("qwen");
    }

    @Test
    void nobody_chooses_twice_and_what_was_not_chosen_is_neither_changed_nor_given_up() {
        assertRefused(Reason.LLM_CONFIG_MISSING, change(Set.of(Part.ACTIVE), null));
        assertRefused(Reason.LLM_CONFIG_MISSING, new RemoveLlmConfig(person));

        commands.sendAndWait(choice(KEY, BASE));

        assertRefused(Reason.LLM_CONFIG_EXISTS, choice(KEY, BASE));
        assertThat(history()).hasSize(1);
    }

    @Test
    void of_two_first_choices_at_once_one_is_made() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                commands.sendAndWait(choice(KEY, BASE));
                return true;
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).isEqualTo(Reason.LLM_CONFIG_EXISTS);
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads.invokeAll(Stream.generate(() -> attempt).limit(6).toList()).stream()
                    .filter(future -> future.resultNow()).count();
            assertThat(made).isOne();
        }
    }

    @Test
    void a_choice_that_is_sent_twice_with_one_idempotency_key_is_made_once() {
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, "key-" + UUID.randomUUID(), MetadataKeys.ACTOR, Long.toString(person));

        Long first = commands.sendAndWait(new GenericCommandMessage<>(choice(KEY, BASE), metadata));
        Long second = commands.sendAndWait(new GenericCommandMessage<>(choice(KEY, BASE), metadata));

        assertThat(second).isEqualTo(first);
        assertThat(history()).hasSize(1);
    }

    @Test
    void after_it_was_given_up_another_choice_has_another_id() {
        Long first = commands.sendAndWait(choice(KEY, BASE));
        commands.sendAndWait(new RemoveLlmConfig(person));
        assertThat(models.of(person)).isEmpty();

        Long second = commands.sendAndWait(choice(KEY, BASE));

        assertThat(second).isGreaterThan(first);
        assertThat(history()).hasSize(3);
        assertThat(history().get(1)).isInstanceOfSatisfying(LlmConfigRemoved.class, removed -> assertThat(removed.configId()).isEqualTo(first));
    }

    @Test
    void a_part_that_is_not_given_stays_and_one_that_is_given_as_nothing_is_cleared() {
        commands.sendAndWait(choice(KEY, BASE));

        var changed = changed(new ChangeLlmConfig(person, Set.of(Part.MODEL_NAME, Part.API_BASE), Provider.OLLAMA, "qwen-max", null, null, null));

        assertThat(changed.provider()).isEqualTo(Provider.DASHSCOPE);
        assertThat(changed.modelName()).isEqualTo("qwen-max");
        assertThat(changed.apiKey()).isEqualTo(KEY);
        assertThat(changed.apiBase()).isNull();
        assertThat(changed.active()).isTrue();
    }

    @Test
    void the_masked_key_leaves_the_key_and_no_key_takes_it_away() {
        commands.sendAndWait(choice(KEY, BASE));

        assertThat(changed(change(Set.of(Part.API_KEY), MaskedKey.of(KEY))).apiKey()).isEqualTo(KEY);
        assertThat(changed(change(Set.of(Part.API_KEY), " sk-another-key ")).apiKey()).isEqualTo("sk-another-key");
        assertThat(changed(change(Set.of(Part.API_KEY), "")).apiKey()).isNull();
    }

    @Test
    void what_was_masked_elsewhere_is_no_key() {
        assertRefused(Reason.INVALID, choice("sk-****cdef", BASE));
        commands.sendAndWait(choice(KEY, BASE));
        assertRefused(Reason.INVALID, change(Set.of(Part.API_KEY), "sk-****9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-with space", "sk-with\nnewline: injected", "钥匙"})
    void a_key_that_no_header_could_carry_is_refused(String key) {
        assertRefused(Reason.INVALID, choice(key, BASE));
    }

    @Test
    void a_choice_that_is_switched_off_does_not_work() {
        commands.sendAndWait(choice(KEY, BASE));

        commands.sendAndWait(new ChangeLlmConfig(person, Set.of(Part.ACTIVE), null, null, null, null, false));

        assertThat(models.of(person)).isEmpty();
    }

    @Test
    void an_address_in_the_own_network_is_refused_at_the_choice_and_at_a_change() {
        assertRefused(Reason.ADDRESS_NOT_ALLOWED, choice(KEY, "http://127.0.0.1:11434"));
        assertRefused(Reason.ADDRESS_NOT_ALLOWED, new ConfigureLlm(person, Provider.OLLAMA, "qwen2.5", null, null, true));
        commands.sendAndWait(choice(KEY, BASE));

        assertRefused(Reason.ADDRESS_NOT_ALLOWED,
                new ChangeLlmConfig(person, Set.of(Part.API_BASE), null, null, null, "http://169.254.169.254/latest", null));
        assertRefused(Reason.ADDRESS_NOT_ALLOWED,
                new ChangeLlmConfig(person, Set.of(Part.PROVIDER, Part.API_BASE), Provider.OLLAMA, null, null, null, null));
        assertThat(history()).hasSize(1);
    }

    @Test
    void a_connection_into_the_own_network_is_not_tried() {
        Outcome outcome = commands.sendAndWait(new TestLlmConnection(person, "openai", "gpt-4o", KEY, "http://127.0.0.1:1/"));

        assertThat(outcome).isEqualTo(new Outcome(false, null, Problem.ADDRESS_NOT_ALLOWED));
    }

    @Test
    void an_erased_person_has_chosen_nothing() {
        commands.sendAndWait(choice(KEY, BASE));
        assertThat(models.of(person)).isPresent();

        commands.sendAndWait(new EraseAccount(person));

        assertThat(models.of(person)).isEmpty();
        assertThat(((LlmConfigured) history().getFirst()).apiKey()).isNull();
    }

    @Test
    void no_message_shows_the_key() {
        var change = change(Set.of(Part.API_KEY), KEY);
        commands.sendAndWait(choice(KEY, BASE));
        commands.sendAndWait(change);

        assertThat(Stream.concat(
                        Stream.of(choice(KEY, BASE), change, new TestLlmConnection(person, "openai", "gpt-4o", KEY, BASE)), history().stream()))
                .allSatisfy(message -> assertThat(message.toString()).doesNotContain("abcdef").doesNotContain(BASE));
    }

    private void assertRefused(Reason reason, Object command) {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private LlmConfigChanged changed(ChangeLlmConfig command) {
        commands.sendAndWait(command);
        return (LlmConfigChanged) history().getLast();
    }

    private ConfigureLlm choice(String key, String base) {
        return new ConfigureLlm(person, Provider.DASHSCOPE, "qwen-plus", key, base, true);
    }

    private ChangeLlmConfig change(Set<Part> given, String key) {
        return new ChangeLlmConfig(person, given, null, null, key, null, true);
    }

    private List<LlmConfigEvent> history() {
        return events.readEvents("llmconfig-" + person).asStream().map(event -> (LlmConfigEvent) event.getPayload()).toList();
    }

    private long registered() {
        return commands.<Long>sendAndWait(
                new RegisterAccount("chooser-" + UUID.randomUUID(), null, "{hash}", null, null, null, Role.JOB_SEEKER));
    }
}
