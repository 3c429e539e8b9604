package io.rehearsal.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Contracts;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final Client stranger = Application.client();

    @ParameterizedTest
    @MethodSource("documented")
    void every_route_of_a_contract_is_in_its_document_under_a_section_and_with_a_summary(Contract contract) {
        var document = document(contract.name());
        var written = new TreeSet<String>();
        var ids = new TreeSet<String>();
        document.get("paths").forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
            written.add(method.toUpperCase(Locale.ROOT) + " " + path);
            assertThat(operation.path("summary").asString("")).as(method + " " + path).isNotBlank();
            assertThat(operation.path("tags")).as(method + " " + path).hasSize(1);
            assertThat(operation.at("/tags/0").asString()).as(method + " " + path).matches("[A-Za-z ]+");
            assertThat(operation.path("operationId").asString("")).as(method + " " + path).matches("[a-z]+([A-Z][a-z]+)+|[a-z]+");
            assertThat(ids.add(operation.path("operationId").asString(""))).as(method + " " + path).isTrue();
        }));

        assertThat(written).containsAll(mapped(contract));
        assertThat(document.get("info").get("title").asString()).startsWithIgnoringCase(contract.name());
    }

    @Test
    void a_contract_that_has_no_route_yet_says_so() {
        for (var contract : documented()) {
            if (mapped(contract).isEmpty()) {
                assertThat(document(contract.name()).get("info").get("description").asString()).endsWith("此契约尚未提供任何接口。");
            }
        }
    }

    @Test
    void system_pages_are_shown_as_each_contract_answers_them() {
        assertThat(example("interview-helper", "/health").toString()).isEqualTo("{\"status\":\"healthy\"}");
        assertThat(example("interview-gpt", "/").get("status").asString()).isEqualTo("online");
        assertThat(document("ai-interview").get("paths").has("/health")).isFalse();
    }

    @Test
    void fields_are_called_what_they_are_in_bodies_and_may_be_null_where_they_may() {
        var interview = document("interview-gpt").at("/components/schemas/Interview");

        assertThat(interview.get("properties").propertyNames()).containsExactlyInAnyOrder(
                "id", "position", "difficulty", "status", "created_at", "completed_at", "resume_path", "overall_score");
        assertThat(interview.at("/properties/completed_at/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(interview.at("/required").toString()).contains("created_at", "completed_at");
        assertThat(document("interview-gpt").at("/components/schemas/NewMessage/required").toString()).contains("content").doesNotContain("sender_type");
        var helper = document("interview-helper").at("/components/schemas");
        assertThat(helper.at("/Registration/properties").propertyNames()).contains("full_name");
        assertThat(helper.at("/Resume/properties").propertyNames()).contains("current_version");
    }

    @Test
    void a_file_is_sent_as_a_multipart_form() {
        var upload = document("interview-helper").get("paths").get("/api/resume/upload").get("post").at("/requestBody/content");
        var create = document("interview-gpt").get("paths").get("/api/interviews").get("post").at("/requestBody/content");

        assertThat(upload.propertyNames()).containsExactly("multipart/form-data");
        assertThat(create.propertyNames()).containsExactlyInAnyOrder(
                "multipart/form-data", "application/x-www-form-urlencoded", "application/json");
        assertThat(document("interview-gpt").at("/components/schemas/NewInterviewForm/properties/resume/format").asString())
                .isEqualTo("binary");
    }

    @Test
    void the_knowledge_base_is_described_as_it_is_sent() {
        var document = document("interview-helper");
        var upload = document.get("paths").get("/api/knowledge/upload").get("post");
        var schemas = document.at("/components/schemas");

        assertThat(upload.at("/parameters/0/name").asString()).isEqualTo("chunk_strategy");
        assertThat(upload.at("/requestBody/content").propertyNames()).containsExactly("multipart/form-data");
        assertThat(schemas.at("/Document/properties").propertyNames()).contains("chunk_strategy", "chunk_count", "progress", "file_size");
        assertThat(schemas.at("/Question/required").toString()).isEqualTo("[\"query\"]");
        assertThat(schemas.at("/PreviewPart/anyOf")).hasSize(2);
        assertThat(schemas.at("/PreviewCut/properties").propertyNames()).contains("parent_chunk_id", "heading_path");
        assertThat(schemas.at("/QueryMetadata/properties").propertyNames()).contains("lexical", "rerank", "matched_chunk_ids");
    }

    @Test
    void an_export_is_a_file_and_not_json() {
        var content = document("interview-helper").get("paths").get("/api/resume/{resume_id}/export").get("get").at("/responses/200/content");

        assertThat(content.propertyNames()).containsExactlyInAnyOrder("application/pdf",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void the_templates_of_an_export_are_listed() {
        var parameters = document("interview-helper").get("paths").get("/api/resume/{resume_id}/export").get("get").get("parameters");

        assertThat(parameters.valueStream().filter(parameter -> parameter.get("name").asString().equals("template")).findFirst().orElseThrow().at("/schema/enum").toString())
                .isEqualTo("[\"classic\",\"compact\",\"modern\"]");
    }

    @Test
    void a_token_is_asked_for_where_it_is_needed_and_nowhere_else() {
        var helper = document("interview-helper").get("paths");

        assertThat(helper.get("/api/resume").get("get").get("security").get(0).has("bearer")).isTrue();
        assertThat(helper.get("/api/auth/login").get("post").has("security")).isFalse();
        assertThat(document("interview-gpt").toString()).doesNotContain("\"security\"");
    }

    @Test
    void errors_are_shown_in_the_body_and_the_words_of_the_contract() {
        var gpt = document("interview-gpt").get("paths").get("/api/interviews/{interview_id}").get("get").get("responses");
        var helper = document("interview-helper").get("paths").get("/api/resume/{resume_id}").get("get").get("responses");

        assertThat(gpt.get("404").at("/content/application~1json/example/error/code").asString()).isEqualTo("INTERVIEW_NOT_FOUND");
        assertThat(helper.get("404").at("/content/application~1json/example/detail").asString()).isEqualTo("简历不存在");
        assertThat(helper.propertyNames()).contains("200", "401", "404", "500");
    }

    @Test
    void sockets_are_described_with_their_contract() {
        assertThat(document("interview-gpt").at("/info/description").asString()).contains("/api/ws/{interview_id}");
        assertThat(document("interview-helper").at("/info/description").asString()).contains("/api/interview/ws/");
    }

    @Test
    void each_contract_shows_its_document_where_its_clients_look_for_it() {
        var ports = Application.ports();
        assertThat(stranger.get("/openapi.json").json()).isEqualTo(document("interview-helper"));
        assertThat(stranger.on(ports.of("rehearsal.ports.interview-gpt")).get("/openapi.json").json()).isEqualTo(document("interview-gpt"));
        assertThat(stranger.on(ports.of("rehearsal.ports.bailian-gateway")).get("/openapi.json").json()).isEqualTo(document("bailian-gateway"));
        assertThat(stranger.get("/api/v1/openapi.json").json()).isEqualTo(document("ai-interview"));
        assertThat(stranger.on(ports.of("rehearsal.ports.interview-gpt")).get("/api/v1/openapi.json/").json()).isEqualTo(document("ai-interview"));
    }

    @Test
    void what_is_no_contract_has_no_document() {
        assertThat(stranger.get("/docs/openapi/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/docs/openapi/ops").status()).isEqualTo(404);
        assertThat(stranger.get("/docs/openapi").status()).isEqualTo(404);
    }

    private static List<Contract> documented() {
        return Application.bean(Contracts.class).all().stream().filter(Contract::isDocumented).toList();
    }

    private JsonNode document(String contract) {
        var reply = stranger.get("/docs/openapi/" + contract);
        assertThat(reply.status()).isEqualTo(200);
        return reply.json();
    }

    private JsonNode example(String contract, String path) {
        return document(contract).get("paths").get(path).get("get").at("/responses/200/content/application~1json/example");
    }

    private static TreeSet<String> mapped(Contract contract) {
        var mapped = new TreeSet<String>();
        for (var mapping : Application.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var speaks = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), SpeaksFor.class);
                if (speaks != null && speaks.value().isInstance(contract)) {
                    names(info).forEach(mapped::add);
                }
            });
        }
        return mapped;
    }

    private static Stream<String> names(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path.replaceAll("\\{(\\w+):.*?}+", "{$1}")));
    }
}
