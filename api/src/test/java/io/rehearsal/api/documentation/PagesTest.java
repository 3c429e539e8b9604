package io.rehearsal.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private final Client stranger = Application.client();

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/", "/redoc", "/redoc/"})
    void a_page_is_on_every_port_without_a_login_or_a_redirect(String path) {
        for (int port : List.of(Application.ports().server(), Application.ports().of("rehearsal.ports.interview-gpt"), Application.ports().of("rehearsal.ports.bailian-gateway"))) {
            var page = stranger.on(port).header("Accept", "text/html").get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/redoc"})
    void all_that_a_page_loads_comes_from_the_application(String path) {
        var page = stranger.get(path);
        var loaded = LOADED.matcher(page.text()).results().map(found -> found.group(1)).toList();

        assertThat(loaded).isNotEmpty().allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
        for (var address : loaded) {
            var reply = stranger.get(address);
            assertThat(reply.status()).as(address).isEqualTo(200);
            assertThat(reply.bytes()).as(address).isNotEmpty();
        }
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'").doesNotContain("http");
    }

    @Test
    void the_pages_offer_every_contract_and_its_document_is_there() {
        var contracts = stranger.get("/docs/contracts").json();

        assertThat(contracts).hasSize(5).allSatisfy(contract -> {
            assertThat(contract.get("title").asString()).isNotBlank();
            assertThat(stranger.get(contract.get("openapi").asString()).status()).isEqualTo(200);
        });
    }

    @Test
    void a_port_opens_with_its_own_contract_and_has_its_document_under_the_usual_address() {
        var gpt = stranger.on(Application.ports().of("rehearsal.ports.interview-gpt"));
        var gateway = stranger.on(Application.ports().of("rehearsal.ports.bailian-gateway"));

        assertThat(stranger.get("/docs/contracts").json().get(0).get("contract").asString()).isEqualTo("interview-helper");
        assertThat(gpt.get("/docs/contracts").json().get(0).get("contract").asString()).isEqualTo("interview-gpt");
        assertThat(gateway.get("/docs/contracts").json().get(0).get("contract").asString()).isEqualTo("bailian-gateway");
        assertThat(stranger.get("/openapi.json").text()).isEqualTo(stranger.get("/docs/openapi/interview-helper").text());
        assertThat(gpt.get("/openapi.json").json().get("paths").has("/api/interviews")).isTrue();
    }

    @Test
    void nothing_else_is_under_their_paths() {
        assertThat(stranger.get("/docs/nothing").status()).isEqualTo(404);
        assertThat(stranger.get("/docs/assets/nothing.js").status()).isEqualTo(404);
        assertThat(stranger.get("/docs/assets/../../application.yaml").status()).isBetween(400, 404);
        assertThat(stranger.get("/webjars/swagger-ui/index.html").status()).isEqualTo(404);
    }

    @Test
    void the_bundle_of_redoc_names_no_other_server_to_load_from() {
        assertThat(stranger.get("/docs/assets/redoc/redoc.standalone.js").text()).doesNotContain("cdn.redoc.ly");
    }
}
