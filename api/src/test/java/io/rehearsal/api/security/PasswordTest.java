package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final int FREE = 5;
    /** Of RFC 6455. */
    private static final int POLICY_VIOLATION = 1008;

    private final Person person = Person.registered();
    private final Client elsewhere = Application.strangerFromElsewhere();

    @Test
    void after_five_wrong_passwords_every_contract_answers_429_in_its_own_body_with_when_to_try_again() {
        guesses(person.username());

        var replies = List.of(
                login(elsewhere, person.username(), person.password()),
                elsewhere.post("/api/auth/login", body("username", person.password())),
                elsewhere.post("/api/login", body("username", person.password())),
                elsewhere.post("/api/v1/auth/login", body("email", person.password())));

        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).as(reply.text()).isEqualTo(429);
            assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 900);
        });
        assertThat(replies.stream().map(reply -> reply.json().propertyNames().iterator().next())).containsExactly("detail", "code", "error", "status");
    }

    @Test
    void nobody_learns_from_it_who_has_an_account() {
        var unknown = "nobody-" + Person.freshName();
        var known = guesses(person.username());

        assertThat(guesses(unknown).stream().map(Reply::text)).isEqualTo(known.stream().map(Reply::text).toList());

        assertThat(login(elsewhere, unknown, "another guess").text()).isEqualTo(login(elsewhere, person.username(), "another guess").text());
        assertThat(login(elsewhere, unknown, "another guess").status()).isEqualTo(429);
    }

    @Test
    void whoever_guesses_does_not_lock_the_owner_out() {
        guesses(person.username());
        IntStream.range(0, 20).forEach(_ -> login(Application.strangerFromElsewhere(), person.username(), "a guess from everywhere"));
        assertThat(login(Application.strangerFromElsewhere(), person.username(), "one more").status()).isEqualTo(429);

        assertThat(login(Application.client(), person.username(), person.password()).status()).isEqualTo(200);
    }

    @Test
    void of_guesses_that_come_at_once_all_but_a_few_learn_nothing() throws Exception {
        var replies = at(40, i -> () -> login(elsewhere, person.username(), i == 39 ? person.password() : "guess " + i));

        assertThat(replies.stream().filter(reply -> reply.status() != 429)).hasSizeLessThan(20);
        assertThat(login(elsewhere, person.username(), person.password()).status()).isIn(429, 200);
    }

    @Test
    void logins_of_one_person_at_once_are_all_let_in() throws Exception {
        assertThat(at(12, _ -> () -> login(Application.client(), person.username(), person.password()))).allMatch(reply -> reply.status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "password", "QWERTY", "iloveyou", "aaaaaaa", "        ", " letmein "})
    void a_password_that_is_tried_first_is_refused_on_every_contract(String common) {
        var name = Person.freshName();
        var all = "{\"username\": \"%1$s\", \"email\": \"%1$s@example.com\", \"password\": \"%2$s\"".formatted(name, common);

        assertThat(elsewhere.post("/api/auth/register", all + ", \"full_name\": \"x\"}").status()).isEqualTo(422);
        assertThat(elsewhere.post("/api/auth/register", all + ", \"nickname\": \"x\"}").status()).isEqualTo(400);
        assertThat(elsewhere.post("/api/register", all + "}").status()).isEqualTo(400);
        assertThat(elsewhere.post("/api/v1/auth/register", all + "}").status()).isEqualTo(422);
        assertThat(Person.register(name, "not so common " + name).status()).isEqualTo(201);
    }

    @Test
    void a_changed_password_ends_every_login_on_every_contract() {
        var helper = person.client();
        var gateway = elsewhere.post("/api/auth/login", body("username", person.password())).data();
        var interview = elsewhere.post("/api/v1/auth/login", body("email", person.password())).json();
        var match = elsewhere.post("/api/login", body("username", person.password())).json().get("access_token").asString();
        assertThat(elsewhere.with(match).get("/api/resumes").status()).isEqualTo(200);

        assertThat(change(helper, person.password(), "a new long sentence").status()).isEqualTo(200);

        assertThat(helper.get("/api/auth/me").status()).isEqualTo(401);
        assertThat(elsewhere.with(gateway.get("access_token").asString()).get("/api/auth/user").status()).isEqualTo(401);
        assertThat(elsewhere.with(interview.get("token").asString()).get("/api/v1/users/me").status()).isEqualTo(401);
        assertThat(elsewhere.with(match).get("/api/resumes").status()).isEqualTo(401);
        assertThat(elsewhere.post("/api/auth/refresh", "{\"refresh_token\": \"%s\"}".formatted(gateway.get("refresh_token").asString())).status()).isEqualTo(401);
        assertThat(login(elsewhere, person.username(), person.password()).status()).isEqualTo(401);
        var again = login(elsewhere, person.username(), "a new long sentence").data().get("access_token").asString();
        assertThat(elsewhere.with(again).get("/api/auth/me").status()).isEqualTo(200);
        assertThat(change(elsewhere.with(again), "a new long sentence", person.password()).status()).isEqualTo(200);
    }

    @Test
    void a_changed_password_closes_the_sockets_of_the_person_and_nobody_elses() {
        try (var own = Interviews.ready(person).open(); var others = Interviews.ready(Person.registered()).open()) {
            assertThat(change(person.client(), person.password(), "a new long sentence").status()).isEqualTo(200);

            assertThat(own.closeCode()).isEqualTo(POLICY_VIOLATION);
            assertThat(others.isOpen()).isTrue();
        }
    }

    @Test
    void a_password_is_changed_by_who_knows_it_into_one_that_is_not_common() {
        assertThat(change(person.client(), "something else", "a new long sentence").status()).isEqualTo(400);
        assertThat(change(person.client(), person.password(), "123456").status()).isEqualTo(422);
        assertThat(change(person.client(), person.password(), "short").status()).isEqualTo(422);
        assertThat(person.client().put("/api/auth/password", "{}").status()).isEqualTo(422);
        assertThat(person.client().put("/api/auth/password", "{\"old_password\": 5, \"new_password\": []}").status()).isEqualTo(422);
        assertThat(person.client().get("/api/auth/me").status()).isEqualTo(200);
        assertThat(login(Application.client(), person.username(), person.password()).status()).isEqualTo(200);
    }

    @Test
    void of_two_changes_at_once_one_counts() throws Exception {
        var replies = at(4, i -> () -> change(person.client(), person.password(), "a new long sentence " + i));

        assertThat(replies.stream().filter(reply -> reply.status() == 200)).hasSize(1);
        assertThat(replies.stream().map(Reply::status)).allMatch(status -> List.of(200, 400, 401, 409, 429).contains(status));
    }

    @Test
    void a_name_that_looks_like_somebodys_is_taken() {
        var name = "scope-" + Person.freshName();
        assertThat(Person.register(name, "a long sentence").status()).isEqualTo(201);

        // Cyrillic с, о, р, е; a hyphen of another kind; capitals; an invisible joiner.
        for (var alike : List.of("\u0441\u043e\u0440\u0435", "sc\u043epe", "SC\u041ePE", "s\u0441op\u0435", "sco\u200dpe")) {
            var lookalike = name.replace("scope", alike.length() == 4 ? "s" + alike : alike);
            assertThat(Person.register(lookalike, "a long sentence").status()).as(lookalike).isEqualTo(400);
        }
        assertThat(Person.register(name + "\u202e", "a long sentence").status()).isEqualTo(422);
        assertThat(Person.register("\u2066" + Person.freshName(), "a long sentence").status()).isEqualTo(422);
    }

    @Test
    void names_of_any_script_are_given_out() {
        for (var name : List.of("林晓岚", "Ольга", "ليلى", "नीना", "한별", "Zoë", "さくら")) {
            var fresh = name + Person.freshName().substring("person".length());
            assertThat(Person.register(fresh, "a long sentence").status()).as(fresh).isIn(201, 422);
        }
    }

    @Test
    void of_names_that_look_alike_one_is_given_out_however_many_come_at_once() throws Exception {
        var name = Person.freshName();
        var alike = List.of("pero" + name, "\u0440ero" + name, "p\u0435ro" + name, "per\u043e" + name);

        var replies = at(8, i -> () -> Application.client().post("/api/register", """
                {"username": "%s", "password": "a long sentence"}""".formatted(alike.get(i % 4))));

        assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(1);
        assertThat(replies.stream().map(Reply::status)).allMatch(status -> List.of(201, 409).contains(status));
    }

    private List<Reply> guesses(String name) {
        return IntStream.range(0, FREE).mapToObj(i -> login(elsewhere, name, "guess " + i)).toList();
    }

    private static Reply login(Client client, String name, String password) {
        return client.form("/api/auth/login", Map.of("username", name, "password", password));
    }

    private static Reply change(Client client, String before, String after) {
        return client.put("/api/auth/password", "{\"old_password\": \"%s\", \"new_password\": \"%s\"}".formatted(before, after));
    }

    private String body(String field, String password) {
        return "{\"%s\": \"%s\", \"password\": \"%s\"}".formatted(field, person.username(), password);
    }

    private interface Work {
        Callable<Reply> of(int number);
    }

    private static List<Reply> at(int once, Work work) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(once)) {
            return callers.invokeAll(IntStream.range(0, once).mapToObj(work::of).toList()).stream().map(Future::resultNow).toList();
        }
    }
}
