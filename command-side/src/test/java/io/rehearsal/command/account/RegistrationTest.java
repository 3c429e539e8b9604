package io.rehearsal.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountRegistered;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistrationTest {

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final JdbcClient jdbc = Spine.bean(JdbcClient.class);

    @Test
    void a_registered_person_is_an_event_with_the_next_id() {
        Long id = commands.sendAndWait(person("lin"));

        var event = (AccountRegistered) only(id).getPayload();
        assertThat(event.username()).startsWith("lin");
        assertThat(event.accountId()).isEqualTo(id);
        assertThat(event.role()).isEqualTo(Role.JOB_SEEKER);
    }

    @Test
    void what_tells_about_the_person_cannot_be_read_in_the_database() {
        Long id = commands.sendAndWait(person("zhao"));

        var stored = jdbc.sql("select convert_from(payload, 'UTF8') from domain_event where aggregate_identifier = ?")
                .param("account-" + id).query(String.class).single();
        assertThat(stored).doesNotContain("zhao").doesNotContain("{hash}").contains("\"personal\":");
    }

    @Test
    void the_event_keeps_who_asked_through_which_contract_and_in_which_request() {
        var message = new GenericCommandMessage<>(person("wu"), Map.of(
                MetadataKeys.ACTOR, "guest", MetadataKeys.CONTRACT, "interview-helper", MetadataKeys.REQUEST_ID, "r-1",
                MetadataKeys.CORRELATION_ID, "r-1"));

        Long id = commands.sendAndWait(message);

        assertThat(only(id).getMetaData())
                .containsEntry(MetadataKeys.ACTOR, "guest")
                .containsEntry(MetadataKeys.CONTRACT, "interview-helper")
                .containsEntry(MetadataKeys.REQUEST_ID, "r-1")
                .containsEntry(MetadataKeys.CORRELATION_ID, "r-1")
                .containsEntry(MetadataKeys.CAUSATION_ID, message.getIdentifier());
    }

    @Test
    void a_user_name_is_taken_whatever_its_case() {
        var first = person("Chen");
        commands.sendAndWait(first);

        assertThatThrownBy(() -> commands.sendAndWait(new RegisterAccount(
                first.username().toUpperCase(), "other@example.org", "{hash}", null, null, null, Role.JOB_SEEKER)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.USERNAME_TAKEN));
    }

    @Test
    void a_refused_registration_leaves_the_user_name_free() {
        var first = person("sun");
        commands.sendAndWait(first);
        var name = "sun-" + UUID.randomUUID();

        assertThatThrownBy(() -> commands.sendAndWait(
                new RegisterAccount(name, first.email(), "{hash}", null, null, null, Role.JOB_SEEKER)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.EMAIL_TAKEN));

        assertThat((Long) commands.sendAndWait(
                new RegisterAccount(name, null, "{hash}", null, null, null, Role.JOB_SEEKER))).isPositive();
    }

    @Test
    void of_many_who_register_one_name_at_once_one_gets_it() throws Exception {
        var wanted = person("rush");

        try (var threads = Executors.newFixedThreadPool(8)) {
            var attempts = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(attempt -> () -> registers(wanted))
                    .toList();
            long successes = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                successes += attempt.get() ? 1 : 0;
            }
            assertThat(successes).isOne();
        }
    }

    @Test
    void an_erased_person_leaves_events_without_content_and_frees_the_name() {
        var person = person("gone");
        Long id = commands.sendAndWait(person);

        commands.sendAndWait(new EraseAccount(id));

        var stream = events.readEvents("account-" + id).asStream().toList();
        assertThat(stream).hasSize(2);
        assertThat(((AccountRegistered) stream.getFirst().getPayload()).username()).isNull();
        assertThat(((AccountRegistered) stream.getFirst().getPayload()).registeredAt()).isNotNull();
        assertThat(stream.getLast().getPayload()).isInstanceOf(AccountErased.class);
        assertThat((Long) commands.sendAndWait(person)).isGreaterThan(id);
    }

    @Test
    void a_name_that_looks_like_one_of_before_looks_were_kept_is_taken_all_the_same() {
        var before = person("scope");
        Long id = commands.sendAndWait(before);
        jdbc.sql("delete from login_skeleton where account_id = ?").param(id).update();

        Spine.bean(EarlierNames.class).keepLater();

        await().until(() -> jdbc.sql("select count(*) from login_skeleton where account_id = ?").param(id).query(Integer.class).single() == 2);
        var lookalike = before.username().replace('o', '\u043e');
        assertThatThrownBy(() -> commands.sendAndWait(new RegisterAccount(lookalike, null, "{hash}", null, null, null, Role.JOB_SEEKER)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.USERNAME_TAKEN));
        commands.sendAndWait(new EraseAccount(id));
        assertThat((Long) commands.sendAndWait(new RegisterAccount(lookalike, null, "{hash}", null, null, null, Role.JOB_SEEKER))).isPositive();
    }

    @Test
    void two_plain_addresses_may_look_alike_and_nothing_else_may_look_like_one() {
        var unique = UUID.randomUUID();
        var one = "john1-%s@example.org".formatted(unique);
        for (var address : List.of(one, "johnl-%s@example.org".formatted(unique))) {
            assertThat((Long) commands.sendAndWait(new RegisterAccount(address, address, "{hash}", null, null, null, Role.JOB_SEEKER))).isPositive();
        }

        assertThatThrownBy(() -> commands.sendAndWait(
                new RegisterAccount(one.replace("john", "j\u043ehn"), null, "{hash}", null, null, null, Role.JOB_SEEKER)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.USERNAME_TAKEN));
    }

    @Test
    void nobody_is_erased_twice_and_an_unknown_person_not_at_all() {
        Long id = commands.sendAndWait(person("twice"));
        commands.sendAndWait(new EraseAccount(id));

        for (var account : new long[] {id, 999_999_999L}) {
            assertThatThrownBy(() -> commands.sendAndWait(new EraseAccount(account)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND));
        }
    }

    @Test
    void a_registration_sent_twice_with_one_idempotency_key_is_one_registration() {
        var person = person("again");
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, "key-" + UUID.randomUUID(), MetadataKeys.ACTOR, "guest");

        Long first = commands.sendAndWait(new GenericCommandMessage<>(person, metadata));
        Long second = commands.sendAndWait(new GenericCommandMessage<>(person, metadata));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void an_idempotency_key_stands_for_one_request_only() {
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, "key-" + UUID.randomUUID(), MetadataKeys.ACTOR, "guest");
        commands.sendAndWait(new GenericCommandMessage<>(person("one"), metadata));

        assertThatThrownBy(() -> commands.sendAndWait(new GenericCommandMessage<>(person("two"), metadata)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.IDEMPOTENCY_KEY_REUSED));
    }

    private boolean registers(RegisterAccount person) {
        try {
            commands.sendAndWait(person);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(Reason.USERNAME_TAKEN);
            return false;
        }
    }

    private DomainEventMessage<?> only(Long accountId) {
        var stream = events.readEvents("account-" + accountId).asStream().toList();
        assertThat(stream).hasSize(1);
        return stream.getFirst();
    }

    private static RegisterAccount person(String name) {
        var unique = name + "-" + UUID.randomUUID();
        return new RegisterAccount(unique, unique + "@example.org", "{hash}", "Full Name", null, null, Role.JOB_SEEKER);
    }
}
