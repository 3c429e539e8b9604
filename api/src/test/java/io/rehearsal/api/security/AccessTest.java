package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.api.http.Resumes;
import io.rehearsal.api.security.Route.Who;
import io.rehearsal.api.socket.SocketDialect;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

class AccessTest {

    private static Person owner;
    private static Person other;
    private static long resumeId;
    private static long interviewId;
    private static Documents document;
    private static long caseId;
    private static long conversationId;
    private static long messageId;

    @BeforeAll
    static void somebody_has_a_resume_an_interview_and_a_document() {
        owner = Person.registered();
        other = Person.registered();
        resumeId = owner.uploads(Resumes.CHINESE);
        interviewId = Interviews.ready(owner).id();
        document = Documents.ready(owner, "caching.md", Documents.CACHING);
        caseId = document.recallCase("缓存雪崩怎么办", document.chunkIds().getFirst());
        conversationId = owner.client().post("/api/conversations", "{\"model_name\": \"m\"}").data().get("id").asLong();
        messageId = owner.client().post("/api/conversations/" + conversationId + "/messages", "{\"content\": [{\"type\": \"text\", \"text\": \"你好\"}]}").data().get("id").asLong();
    }

    @Test
    void every_mapped_route_is_in_the_table() {
        var mapped = new TreeSet<String>();
        for (var mapping : Application.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(names(info)));
        }

        assertThat(Route.ALL.stream().map(Route::mapping)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    /** What is about one object names it, and must say whose it is: then the tests below look at others and at administrators. */
    @Test
    void no_route_with_an_object_is_open_to_whoever_is_logged_in_but_the_catalogue() {
        assertThat(Route.ALL.stream().filter(route -> route.who() == Who.LOGGED_IN && route.path().contains("{")).map(Route::mapping))
                .containsExactly("GET /api/v1/roles/{id}");
        assertThat(Route.ALL.stream().filter(route -> route.who() == Who.ANYONE && route.path().contains("{")).map(Route::path))
                .allMatch(path -> path.startsWith("/api/interviews/") || path.startsWith("/docs/"));
    }

    @ParameterizedTest
    @MethodSource("personalRoutes")
    void neither_another_person_nor_an_administrator_sees_or_changes_what_is_somebodys(Route route) {
        for (var client : List.of(other.client(), Person.admin().client())) {
            if (route.who() == Who.OWNER_OR_ADMIN && client != other.client()) {
                continue;
            }
            var reply = call(client, route);

            assertThat(reply.status()).as(route.mapping()).isIn(403, 404);
            assertThat(reply.text()).doesNotContain("林晓岚", "缓存", "你好");
        }
        assertThat(owner.client().get("/api/resume/" + resumeId).data().get("current_version").asString()).isEqualTo("v1.0");
        assertThat(owner.client().get("/api/interview/" + interviewId).data().get("status").asString()).isEqualTo("pending");
        assertThat(document.row().get("chunk_strategy").asString()).isEqualTo("semantic");
        assertThat(owner.client().get("/api/conversations/" + conversationId).data().get("title").asString()).isEqualTo("新对话");
        assertThat(owner.client().get("/api/conversations/" + conversationId + "/messages").data().at("/messages/0/id").asLong()).isEqualTo(messageId);
    }

    @ParameterizedTest
    @MethodSource("curatorsRoutes")
    void who_is_no_administrator_does_not_change_the_catalogue(Route route) {
        var refused = call(owner.client(), route);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).isEqualTo("Only an administrator may change roles");
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void a_stranger_gets_nothing(Route route) {
        for (var token : BadTokens.of(owner.id())) {
            var reply = call(Application.strangerFromElsewhere().with(token), route);

            assertThat(reply.status()).as("%s with %s", route.mapping(), token).isEqualTo(401);
            assertThat(reply.json().propertyNames()).containsAnyOf("detail", "error", "code");
            assertThat(reply.text()).doesNotContain("林晓岚");
        }
    }

    @ParameterizedTest
    @MethodSource("ownersRoutes")
    void another_person_is_told_that_the_resume_does_not_exist(Route route) {
        var reply = call(other.client(), route);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEqualTo("{\"detail\":\"简历不存在\"}");
        assertThat(owner.client().get("/api/resume/" + resumeId).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @ParameterizedTest
    @MethodSource("ownersOrAdminsRoutes")
    void another_person_may_not_look_at_a_resume_and_an_administrator_may(Route route) {
        var refused = call(other.client(), route);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).isEqualTo("{\"error\":\"无权访问\"}");
        assertThat(call(Person.admin().client(), route).status()).isEqualTo(200);
        assertThat(call(owner.client(), route).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("adminsRoutes")
    void who_is_no_administrator_does_not_see_everybody(Route route) {
        var refused = call(owner.client(), route);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).isEqualTo("{\"error\":\"权限不足\"}");
        assertThat(call(Person.admin().client(), route).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("candidatesRoutes")
    void another_person_is_told_that_the_interview_does_not_exist(Route route) {
        var reply = call(other.client(), route);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEqualTo("{\"detail\":\"面试不存在\"}");
    }

    @ParameterizedTest
    @MethodSource("holdersRoutes")
    void neither_another_person_nor_an_administrator_gets_at_what_is_somebodys_on_ai_interview(Route route) {
        for (var client : List.of(other.client(), Person.admin().client())) {
            var reply = call(client, route);

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.json().get("detail").asString()).endsWith("belongs to another account").isEqualTo(reply.json().get("message").asString());
        }
        assertThat(owner.client().get("/api/interview/" + interviewId).data().get("status").asString()).isEqualTo("pending");
        assertThat(owner.client().get("/api/resume/" + resumeId).data().get("current_version").asString()).isEqualTo("v1.0");
    }

    @ParameterizedTest
    @MethodSource("readersRoutes")
    void another_person_is_told_that_the_document_does_not_exist(Route route) {
        var reply = call(other.client(), route);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEqualTo("{\"detail\":\"知识库文档不存在\"}");
        assertThat(document.row().get("category").isNull()).isTrue();
        assertThat(document.row().get("chunk_strategy").asString()).isEqualTo("semantic");
    }

    @Test
    void another_person_is_told_that_the_recall_case_does_not_exist() {
        var path = "/api/knowledge/recall-test";

        for (var reply : List.of(
                other.client().delete(path + "/cases/" + caseId),
                other.client().post(path + "/run", "{\"test_case_id\": %d}".formatted(caseId)),
                other.client().get(path + "/results?test_case_id=" + caseId),
                other.client().get(path + "/summary?test_case_id=" + caseId))) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text()).isEqualTo("{\"detail\":\"测试用例不存在\"}");
        }
        assertThat(owner.client().get(path + "/cases").json().get("total").asInt()).isOne();
    }

    @Test
    void what_only_a_body_names_is_not_anothers_either() {
        assertThat(other.client().post("/api/interview/create", "{\"resume_id\": %d}".formatted(resumeId)).status()).isEqualTo(404);
        assertThat(other.client().post("/api/job/match", "{\"resume_id\": %d, \"job_description\": \"Java\"}".formatted(resumeId)).status()).isEqualTo(404);
    }

    @Test
    void nobody_expects_chunks_of_anothers_document() {
        var reply = other.client().post("/api/knowledge/recall-test/cases",
                "{\"query\": \"x\", \"expected_chunk_ids\": [%d]}".formatted(document.chunkIds().getFirst()));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.detail()).isEqualTo("分段不存在");
    }

    /** Sockets let everybody in and say by a close code whom they turn away, which their own tests look at. */
    @Test
    void every_socket_is_behind_a_public_path() {
        var open = Application.beans(PublicPaths.class).stream().flatMap(contract -> contract.patterns().stream())
                .map(new PathPatternParser()::parse)
                .toList();

        assertThat(Application.beans(SocketDialect.class)).isNotEmpty().allSatisfy(dialect -> {
            var path = PathContainer.parsePath(dialect.path().replaceAll("\\{.*}", "1"));
            assertThat(open).anyMatch(pattern -> pattern.matches(path));
        });
    }

    @ParameterizedTest
    @MethodSource("operationsRoutes")
    void who_is_no_administrator_has_no_business_with_operations(Route route) {
        assertThat(call(owner.client(), route).status()).isEqualTo(403);
    }

    @Test
    void the_list_shows_only_ones_own() {
        assertThat(other.client().get("/api/resume").data()).isEmpty();
        assertThat(owner.client().get("/api/resume").json().get("total").asInt()).isEqualTo(2);
        assertThat(other.client().get("/api/interview").data()).isEmpty();
        assertThat(owner.client().get("/api/interview").json().get("total").asInt()).isEqualTo(1);
        assertThat(other.client().get("/api/knowledge").data()).isEmpty();
        assertThat(owner.client().get("/api/knowledge").json().get("total").asInt()).isEqualTo(1);
        assertThat(other.client().get("/api/knowledge/recall-test/cases").data()).isEmpty();
    }

    @Test
    void the_operator_token_opens_operations_and_nothing_else() {
        var operator = Application.client().with(Application.OPERATOR_TOKEN);

        assertThat(operator.get("/ops/actuator/health").status()).isEqualTo(200);
        assertThat(operator.get("/api/auth/me").status()).isEqualTo(403);
        assertThat(operator.get("/api/resume/" + resumeId).status()).isEqualTo(403);
    }

    @Test
    void the_first_administrator_reaches_operations() {
        assertThat(Person.admin().client().get("/ops/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void once_erased_a_person_is_a_stranger() {
        var person = Person.registered();

        var erased = Person.admin().client().post("/ops/accounts/" + person.id() + "/erase");

        assertThat(erased.status()).isEqualTo(200);
        assertThat(person.client().get("/api/auth/me").status()).isEqualTo(401);
    }

    private static Reply call(Client client, Route route) {
        var path = route.of(switch (route.who()) {
            case CANDIDATE, HOLDER -> interviewId;
            case READER -> document.id();
            case MEASURER -> caseId;
            case TALKER -> route.path().contains("{message_id}") ? messageId : conversationId;
            default -> resumeId;
        });
        if (route.path().endsWith("/answers")) {
            var form = new Multipart().field("text", "an answer");
            return client.send(route.method(), path, form.contentType(), form.body());
        }
        return route.body().isEmpty()
                ? client.send(route.method(), path, null, BodyPublishers.noBody())
                : client.send(route.method(), path, "application/json", BodyPublishers.ofString(route.body()));
    }

    private static List<String> names(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                // The console has no bearer tokens: ConsoleTest looks at each of its routes.
                .filter(pattern -> !pattern.equals("/error") && !pattern.startsWith("/console"))
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + pattern.replaceAll("\\{(\\w+):.*?}+", "{$1}")))
                .toList();
    }

    private static Stream<Route> closedRoutes() {
        return Route.ALL.stream().filter(route -> route.who() != Who.ANYONE);
    }

    private static Stream<Route> personalRoutes() {
        return Route.ALL.stream().filter(route -> route.who().isPersonal());
    }

    private static Stream<Route> curatorsRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.CURATOR);
    }

    private static Stream<Route> ownersRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.OWNER);
    }

    private static Stream<Route> ownersOrAdminsRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.OWNER_OR_ADMIN);
    }

    private static Stream<Route> adminsRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.ADMIN);
    }

    private static Stream<Route> candidatesRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.CANDIDATE);
    }

    private static Stream<Route> holdersRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.HOLDER || route.who() == Who.KEEPER);
    }

    private static Stream<Route> readersRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.READER);
    }

    private static Stream<Route> operationsRoutes() {
        return Route.ALL.stream().filter(route -> route.who() == Who.OPERATIONS);
    }
}
