package io.rehearsal.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.contract.Contracts;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Faults;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.ServedDocuments;
import io.rehearsal.api.http.ServedDocuments.Operation;
import io.rehearsal.api.security.Route;
import io.rehearsal.api.security.Route.Who;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong alike everywhere, at every operation of the served documents; the client of the tests holds each answer against them. */
class DocumentedErrorsTest {

    private static final long NOBODYS = 999_999_999;
    private static final int BEYOND_EVERY_LIMIT = 3 * 1024 * 1024;

    private static Client person;
    private static Client admin;

    @BeforeAll
    static void join() {
        person = Person.registered().client();
        admin = Person.admin().client();
    }

    @ParameterizedTest
    @EnumSource
    void inside_failures_are_told_in_the_contracts_body_and_without_what_is_inside(Faults.Kind kind) {
        int status = kind == Faults.Kind.DEFECT ? 500 : 503;

        assertThat(documenting(status)).allSatisfy(operation -> {
            var reply = call(operation, admin.header(Faults.HEADER, kind.name()));
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.text()).doesNotContain(Faults.SECRET, "Exception");
        });
    }

    @Test
    void the_operators_token_is_nobodys() {
        assertThat(documenting(403).filter(DocumentedErrorsTest::isClosed)).allSatisfy(operation ->
                assertThat(call(operation, Application.client().with(Application.OPERATOR_TOKEN)).status()).isEqualTo(403));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(documenting(404).filter(operation -> operation.path().contains("{"))).allSatisfy(operation ->
                assertThat(call(operation, route(operation).who() == Who.CURATOR ? admin : person).status()).isEqualTo(404));
    }

    @Test
    void a_key_of_a_request_that_is_none_is_invalid() {
        assertThat(documenting(422)).allSatisfy(operation ->
                assertThat(call(operation, person.header("Idempotency-Key", "a key with spaces")).status()).isEqualTo(422));
    }

    @Test
    void a_body_of_another_type_is_unsupported() {
        assertThat(documenting(415)).allSatisfy(operation -> {
            assertThat(send(operation, person, "text/*", BodyPublishers.ofString("x")).status()).isEqualTo(415);
            if (!String.valueOf(type(operation)).startsWith("multipart/")) {
                assertThat(send(operation, person, "text/x-unheard-of", BodyPublishers.ofString("x")).status()).isEqualTo(415);
            }
        });
    }

    @Test
    void a_body_beyond_every_limit_is_too_large() {
        assertThat(documenting(413)).allSatisfy(operation ->
                assertThat(send(operation, person, "application/json", BodyPublishers.ofByteArray(new byte[BEYOND_EVERY_LIMIT])).status()).isEqualTo(413));
    }

    @Test
    void who_asks_too_often_waits() {
        var eager = Person.registered().client();
        for (int i = 0; i < 100; i++) {
            eager.get("/api/v1/users/me");
        }
        assertThat(documenting(429).filter(operation -> operation.path().startsWith("/api/v1"))).isNotEmpty().allSatisfy(operation ->
                assertThat(call(operation, eager).status()).isEqualTo(429));
    }

    private static Stream<Operation> documenting(int status) {
        return ServedDocuments.operations().filter(operation -> operation.documents(status));
    }

    private static boolean isClosed(Operation operation) {
        return operation.node().has("security");
    }

    private static Reply call(Operation operation, Client client) {
        return send(operation, client, type(operation), body(operation));
    }

    /** On the port where the operation's contract wins what it shares with others. */
    private static Reply send(Operation operation, Client client, @Nullable String type, BodyPublisher body) {
        var setting = Application.bean(Contracts.class).all().stream().filter(contract -> contract.name().equals(operation.contract())).findFirst().orElseThrow().port();
        return client.at(Application.ports().of(setting)).send(operation.method(), route(operation).of(NOBODYS), type, body);
    }

    private static Route route(Operation operation) {
        return Route.ALL.stream().filter(route -> route.mapping().equals(operation.method() + " " + operation.path())).findFirst().orElseThrow();
    }

    private static @Nullable String type(Operation operation) {
        var types = operation.node().at("/requestBody/content").propertyNames();
        if (types.isEmpty()) {
            return null;
        }
        if (types.contains("application/json")) {
            return "application/json";
        }
        var first = types.iterator().next();
        return first.equals("multipart/form-data") ? new Multipart().contentType() : first;
    }

    private static BodyPublisher body(Operation operation) {
        var type = type(operation);
        if (type == null) {
            return BodyPublishers.noBody();
        }
        if (type.startsWith("multipart/")) {
            return new Multipart().field("text", "an answer").body();
        }
        if (!type.equals("application/json")) {
            return BodyPublishers.ofString("a=b");
        }
        var valid = route(operation).body();
        return BodyPublishers.ofString(valid.isEmpty() ? "{}" : valid);
    }
}
