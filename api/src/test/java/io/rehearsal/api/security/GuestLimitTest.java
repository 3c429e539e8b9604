package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks for too much without a login is told so in the words of each contract, and nobody else is. */
class GuestLimitTest {

    private static final int PER_MINUTE = 2_000;
    private static final int AT_ONCE = 8;
    /** Requests go on to be counted when a minute begins in between. */
    private static final int MORE_THAN_ENOUGH = PER_MINUTE + 500;

    @Test
    void an_address_that_asked_for_too_much_gets_429_from_every_contract_in_its_own_body_with_when_to_come_again() throws Exception {
        var guest = Application.strangerFromElsewhere();
        var person = Person.registered();

        asksFor(guest);

        var replies = List.of(
                guest.form("/api/auth/login", Map.of("username", person.username(), "password", person.password())),
                guest.post("/api/auth/login", "{\"username\": \"a\", \"password\": \"b\"}"),
                guest.post("/api/login", "{\"username\": \"a\", \"password\": \"b\"}"),
                guest.post("/api/v1/auth/login", "{\"email\": \"a\", \"password\": \"b\"}"),
                guest.at(Application.ports().of("rehearsal.ports.interview-gpt")).post("/api/interviews", "{\"position\": \"Java\", \"difficulty\": \"easy\"}"));
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.status()).as(reply.text()).isEqualTo(429);
            assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 60);
        });
        assertThat(replies.stream().map(reply -> reply.json().propertyNames().iterator().next())).containsExactly("detail", "code", "error", "status", "success");
        assertThat(guest.get("/health").status()).isEqualTo(200);
        assertThat(Application.strangerFromElsewhere().post("/api/login", "{\"username\": \"a\", \"password\": \"b\"}").status()).isEqualTo(401);
    }

    private static void asksFor(Client guest) throws InterruptedException {
        try (var callers = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = callers.invokeAll(IntStream.range(0, MORE_THAN_ENOUGH).<Callable<Reply>>mapToObj(_ -> () -> guest.post("/api/nothing")).toList());
            assertThat(asked.stream().map(Future::resultNow).map(Reply::status)).contains(429);
        }
    }
}
