package io.rehearsal.command.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.UploadResume;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class TwoNodesDecideTest {

    private static final byte[] FILE = "Jane Roe\nSkills: Java, Kotlin\nExperience\n2019 - 2024 Engineer at Example".getBytes(StandardCharsets.UTF_8);
    private static ConfigurableApplicationContext other;

    private final CommandGateway here = Spine.bean(CommandGateway.class);
    private final CommandGateway there = other.getBean(CommandGateway.class);

    @BeforeAll
    static void start() {
        other = Spine.another();
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void two_nodes_decide_about_one_resume_in_turn() {
        long person = registered();
        long resume = uploaded(person);

        for (int i = 1; i <= 30; i++) {
            (i % 2 == 0 ? here : there).sendAndWait(new RestoreVersion(resume, person, "v1.0"));
        }
        assertThat(restores(resume)).isEqualTo(30);

        here.sendAndWait(new DeleteResume(resume, person));
        assertThatThrownBy(() -> there.sendAndWait(new RestoreVersion(resume, person, "v1.0"))).isInstanceOf(Refusal.class);
    }

    @Test
    void sixteen_who_write_to_one_resume_on_two_nodes_at_once_all_succeed() throws Exception {
        long person = registered();
        long resume = uploaded(person);

        var all = at(16, i -> () -> {
            for (int n = 0; n < 5; n++) {
                (i % 2 == 0 ? here : there).sendAndWait(new RestoreVersion(resume, person, "v1.0"));
            }
            return i;
        });

        assertThat(all).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        assertThat(restores(resume)).isEqualTo(80);
    }

    private static long restores(long resume) {
        return Spine.bean(JdbcClient.class)
                .sql("select count(*) from domain_event where aggregate_identifier = ? and payload_type = 'resume.VersionRestored'")
                .param("resume-" + resume).query(Long.class).single();
    }

    @Test
    void one_name_on_both_nodes_at_once_is_one_person() throws Exception {
        var name = "twin-" + UUID.randomUUID();

        var answers = at(8, i -> () -> ((i % 2 == 0) ? here : there).<Long>sendAndWait(person(name)));

        assertThat(answers.stream().filter(answer -> answer.state() == Future.State.SUCCESS)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.state() == Future.State.FAILED).map(Future::exceptionNow)).hasSize(7)
                .allSatisfy(failure -> assertThat(((Refusal) failure).reason()).isEqualTo(Refusal.Reason.USERNAME_TAKEN));
    }

    @Test
    void one_idempotency_key_on_both_nodes_at_once_is_one_result() throws Exception {
        long person = registered();
        long resume = uploaded(person);
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, UUID.randomUUID().toString(), MetadataKeys.ACTOR, String.valueOf(person));

        var answers = at(6, i -> () -> ((i % 2 == 0) ? here : there).<RestoreVersion.Outcome>sendAndWait(
                GenericCommandMessage.asCommandMessage(new RestoreVersion(resume, person, "v1.0")).andMetaData(metadata)));

        assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
    }

    @Test
    void who_was_erased_on_one_node_is_unknown_to_the_other() {
        long person = registered();
        assertThat(there.<Long>sendAndWait(new UploadResume(person, "resume.txt", FILE))).as("the key is known there").isPositive();

        here.sendAndWait(new EraseAccount(person));

        await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> assertThatThrownBy(
                () -> there.sendAndWait(new UploadResume(person, "resume.txt", FILE))).isInstanceOf(Refusal.class));
    }

    @Test
    void an_event_of_one_node_is_pushed_to_the_streams_of_the_other_also_over_a_gap() throws Exception {
        var events = other.getBean(EventStore.class);
        var jdbc = Spine.bean(JdbcClient.class);
        try (var stream = events.openStream(events.createHeadToken())) {
            assertThat(stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
            jdbc.sql("select nextval('domain_event_global_index_seq')").query(Long.class).single();

            long person = registered();

            assertThat(stream.hasNextAvailable(900, TimeUnit.MILLISECONDS)).isTrue();
            var event = stream.nextAvailable();
            assertThat(((GapAwareTrackingToken) event.trackingToken()).getGaps()).isEmpty();
            assertThat(event.getPayload().toString()).contains(String.valueOf(person));
        }
    }

    @Test
    void what_one_node_works_on_the_other_leaves_until_the_first_has_ended() {
        var work = "work-" + UUID.randomUUID();
        try (var third = Spine.another()) {
            assertThat(third.getBean(Nodes.class).claim(work)).isTrue();
            assertThat(other.getBean(Nodes.class).claim(work)).isFalse();
        }
        await().atMost(Duration.ofSeconds(2)).until(() -> other.getBean(Nodes.class).claim(work));
        other.getBean(Nodes.class).release(work);
    }

    private interface Work<T> {
        Callable<T> of(int number);
    }

    private static <T> List<Future<T>> at(int once, Work<T> work) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(once)) {
            return callers.invokeAll(IntStream.range(0, once).mapToObj(work::of).toList());
        }
    }

    private long registered() {
        return here.<Long>sendAndWait(person("somebody-" + UUID.randomUUID()));
    }

    private long uploaded(long person) {
        return here.<Long>sendAndWait(new UploadResume(person, "resume.txt", FILE));
    }

    private static RegisterAccount person(String name) {
        return new RegisterAccount(name, name + "@example.org", "{hash}", "Full Name", null, null, Role.JOB_SEEKER);
    }
}
