package io.rehearsal.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.http.SecondNode;
import io.rehearsal.api.http.SocketClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@SecondNode
class TwoNodesTest {

    private static final Duration HOURS = Duration.ofHours(3);
    private static OtherNode other;

    private final Person person = Person.registered();
    private final Client here = person.client();
    private final Client there = person.client().on(other.port());

    @BeforeAll
    static void start() {
        other = OtherNode.start(HOURS, Map.of());
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void what_is_written_on_either_is_read_on_the_other_at_once() {
        for (int i = 0; i < 5; i++) {
            read(here, there);
            read(there, here);
        }
    }

    private static void read(Client writer, Client reader) {
        var reply = writer.upload("/api/resume/upload", "resume.txt", Resumes.CHINESE.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        var resume = "/api/resume/" + reply.data().get("id").asLong();
        assertThat(reader.get(resume).status()).isEqualTo(200);
        assertThat(writer.post(resume + "/restore", "{\"version\": \"v1.0\"}").status()).isEqualTo(200);
        assertThat(writer.delete(resume).status()).isLessThan(300);
        assertThat(reader.get(resume).status()).isEqualTo(404);
    }

    @Test
    void two_nodes_restore_one_resume_in_turn_and_at_once() throws Exception {
        var resume = "/api/resume/%d/restore".formatted(person.uploads(Resumes.CHINESE));
        for (int i = 0; i < 20; i++) {
            assertThat((i % 2 == 0 ? here : there).post(resume, "{\"version\": \"v1.0\"}").status()).isEqualTo(200);
        }
        var made = at(16, i -> () -> (i % 2 == 0 ? here : there).post(resume, "{\"version\": \"v1.0\"}"));
        assertThat(made.stream().map(Future::resultNow)).allSatisfy(reply -> assertThat(reply.status()).as(reply.text()).isEqualTo(200));
    }

    @Test
    void one_name_on_both_at_once_is_one_person() throws Exception {
        var body = """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "a long sentence", "full_name": "Twin"}"""
                .formatted(Person.freshName());

        var replies = at(6, i -> () -> (i % 2 == 0 ? here : there).with(null).post("/api/auth/register", body));

        assertThat(replies.stream().map(reply -> reply.resultNow().status()).filter(status -> status == 201)).hasSize(1);
        assertThat(replies.stream().map(reply -> reply.resultNow().status())).allMatch(status -> status < 500);
    }

    @Test
    void wrong_passwords_on_either_count_on_both() {
        var nobody = Map.of("username", "nobody-" + person.username(), "password", "guess");

        var statuses = IntStream.range(0, 6).map(i -> (i % 2 == 0 ? here : there).with(null).form("/api/auth/login", nobody).status()).boxed().toList();

        assertThat(statuses).containsExactly(401, 401, 401, 401, 401, 429);
    }

    @Test
    void a_password_changed_on_one_ends_logins_on_both_whatever_their_clocks_say() {
        var token = login(there, person.password());
        assertThat(there.with(token).get("/api/auth/me").status()).isEqualTo(200);

        var changed = here.put("/api/auth/password", "{\"old_password\": \"%s\", \"new_password\": \"another sentence\"}".formatted(person.password()));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(5)).until(() -> there.with(token).get("/api/auth/me").status() == 401);
        assertThat(here.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(here.with(login(there, "another sentence")).get("/api/auth/me").status()).isEqualTo(200);
        assertThat(there.with(login(here, "another sentence")).get("/api/auth/me").status()).isEqualTo(200);
    }

    private String login(Client node, String password) {
        return node.with(null).form("/api/auth/login", Map.of("username", person.username(), "password", password)).data().get("access_token").asString();
    }

    @Test
    void sockets_of_one_interview_on_both_hear_the_same_in_one_order() {
        var interview = Interviews.ready(person);
        try (var first = interview.open(); var second = SocketClient.openOn(other.port(), interview.socket())) {
            first.next("question");
            second.next("question");
            var heard = List.of(new ArrayList<String>(), new ArrayList<String>());
            for (int i = 0; i < 3; i++) {
                (i % 2 == 0 ? first : second).answer("第 %d 次：我把接口的 P99 从 800 ms 降到 120 ms。".formatted(i));
                heard.get(0).add(first.nextText());
                heard.get(1).add(second.nextText());
            }
            assertThat(heard.get(0)).isEqualTo(heard.get(1));
        }
    }

    @Test
    void who_is_erased_on_one_is_a_stranger_to_both_and_their_sockets_close() {
        var interview = Interviews.ready(person);
        try (var socket = SocketClient.openOn(other.port(), interview.socket())) {
            socket.next("question");
            assertThat(there.get("/api/resume").status()).isLessThan(300);

            Person.admin().client().post("/ops/accounts/" + person.id() + "/erase");

            assertThat(there.get("/api/resume").status()).isEqualTo(401);
            assertThat(here.get("/api/resume").status()).isEqualTo(401);
            assertThat(socket.closeCode()).isEqualTo(4004);
        }
    }

    @Test
    void a_node_with_a_mongodb_of_its_own_refuses_to_start() {
        assertThatThrownBy(() -> started("rehearsal.mongodb.uri", ""))
                .rootCause().hasMessageContainingAll("rehearsal.mongodb.uri", "REHEARSAL_MONGODB_URI", "another MongoDB");
    }

    private static OtherNode started(String setting, String value) {
        return OtherNode.start(Duration.ZERO, Map.of(setting, value));
    }

    @Test
    void a_node_with_another_secret_refuses_to_start() {
        assertThatThrownBy(() -> started("rehearsal.jwt.secret", "another secret, long enough to sign with it"))
                .rootCause().hasMessageContaining("REHEARSAL_JWT_SECRET");
        assertThatThrownBy(() -> started("rehearsal.master-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="))
                .rootCause().hasMessageContaining("REHEARSAL_MASTER_KEY");
    }

    @Test
    void at_rest_both_nodes_hardly_ask_the_database_also_after_a_gap() {
        var jdbc = Application.bean(JdbcClient.class);
        jdbc.sql("select nextval('domain_event_global_index_seq')").query(Long.class).single();
        long seconds = 10;
        // A session that is idle tells the statistics within ten seconds what it did before.
        await().pollDelay(Duration.ofSeconds(seconds + 2)).atMost(Duration.ofSeconds(2 * seconds)).until(() -> true);
        var before = transactions(jdbc);

        await().pollDelay(Duration.ofSeconds(seconds)).atMost(Duration.ofSeconds(2 * seconds)).until(() -> true);

        assertThat(transactions(jdbc) - before).as("five a second for each of two nodes").isLessThanOrEqualTo(2 * 5 * seconds);
    }

    /** Where nothing is written, a statement is a transaction. */
    private static long transactions(JdbcClient jdbc) {
        jdbc.sql("select pg_stat_force_next_flush()").query(row -> { });
        return jdbc.sql("select xact_commit from pg_stat_database where datname = current_database()").query(Long.class).single();
    }

    private interface Work<T> {
        Callable<T> of(int number);
    }

    private static <T> List<Future<T>> at(int once, Work<T> work) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(once)) {
            return callers.invokeAll(IntStream.range(0, once).mapToObj(work::of).toList());
        }
    }
}
