package io.rehearsal.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecallCommandLineTest {

    private static final String CASES = Documents.PATH + "/recall-test/cases";

    private final PrintStream console = System.out;
    private final PrintStream errors = System.err;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Person person = Person.registered();

    @TempDir
    Path directory;

    @BeforeEach
    void listen() {
        var captured = new PrintStream(output, true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
        System.setErr(errors);
    }

    @Test
    void cases_are_imported_and_each_refused_line_is_told() throws IOException {
        var chunks = Documents.ready(person, "caching.md", Documents.CACHING).chunkIds();
        var file = Files.write(directory.resolve("cases.jsonl"), List.of(
                "{\"query\": \"缓存雪崩\", \"expected_chunk_ids\": [%d], \"description\": \"一\", \"more\": 1}".formatted(chunks.getFirst()),
                "not JSON",
                "",
                "[1, 2]",
                "{\"query\": \"缓存穿透\", \"expected_chunk_ids\": [999999999]}",
                "{\"query\": \"\", \"expected_chunk_ids\": [1]}",
                "{\"query\": \"双写一致性\", \"expected_chunk_ids\": [%d]}".formatted(chunks.getLast())));

        assertThat(run("recall", "import", file.toString())).as(said()).isEqualTo(1);

        assertThat(said().lines()).containsSubsequence(
                "line 2: The line is not JSON.",
                "line 4: The line is not a JSON object.",
                "line 5: 分段不存在 (404)",
                "line 6: query 不能为空 (422)",
                "2 of 6 cases imported.");
        assertThat(person.client().get(CASES).data().valueStream().map(row -> row.get("query").asString()))
                .containsExactlyInAnyOrder("缓存雪崩", "双写一致性");
    }

    @Test
    void a_file_in_which_all_is_well_ends_well() throws IOException {
        var chunk = Documents.ready(person, "caching.md", Documents.CACHING).chunkIds().getFirst();
        var lines = Stream.iterate(1, i -> i + 1).limit(40)
                .map(i -> "{\"query\": \"问题 %d\", \"expected_chunk_ids\": [%d]}".formatted(i, chunk))
                .toList();

        assertThat(run("recall", "import", Files.write(directory.resolve("cases.jsonl"), lines).toString())).as(said()).isZero();

        assertThat(said()).contains("40 of 40 cases imported.");
        assertThat(person.client().get(CASES).json().get("total").asInt()).isEqualTo(40);
    }

    @Test
    void every_combination_is_measured_beside_the_default() {
        var document = Documents.ready(person, "caching.md", Documents.handbook());
        var first = document.recallCase("缓存雪崩时怎么保护数据库", document.chunkIds().getFirst());
        document.recallCase("双写一致性", document.chunkIds().get(1));

        assertThat(run("recall", "run", "--top-k", "3")).as(said()).isZero();

        assertThat(said()).contains("HYBRID", "EXPANSION", "RERANK", "RECALL", "PRECISION", "MRR", "NDCG@3", "CHANGE", "default", "2 cases, 0 left out.");
        assertThat(said().lines().filter(line -> line.matches("(on|–) .*"))).hasSize(8);
        output.reset();
        assertThat(run("recall", "run", "--case", String.valueOf(first))).as(said()).isZero();
        assertThat(said()).contains("NDCG@10", "1 cases, 0 left out.");
    }

    @Test
    void what_there_is_not_is_told_in_a_sentence() {
        assertThat(run("recall", "run")).isNotZero();
        assertThat(said()).contains("There are no cases");
        assertThat(run("recall", "run", "--case", "999999")).isNotZero();
        assertThat(said()).contains("There is no case 999999");
        assertThat(run("recall", "import", directory.resolve("nothing.jsonl").toString())).isNotZero();
        assertThat(said()).contains("cannot be read").doesNotContain("Exception");
    }

    @Test
    void a_wrong_password_is_told() {
        assertThat(RehearsalCommand.execute("recall", "run", "--url", url(), "--username", person.username(), "--password", "wrong")).isNotZero();

        assertThat(said()).contains("(401)").doesNotContain("operator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void the_demo_walks_through_the_knowledge_base(String language) {
        assertThat(RehearsalCommand.execute("demo", "knowledge", "--lang", language, "--url", url())).as(said()).isZero();

        assertThat(said()).contains("Register, log in and upload 2 documents", "completed", "lexical #", "vector #", "rerank #", "recall ", "✗ chunk");
    }

    private int run(String... arguments) {
        var as = Stream.of("--url", url(), "--username", person.username(), "--password", person.password());
        return RehearsalCommand.execute(Stream.concat(Stream.of(arguments), as).toArray(String[]::new));
    }

    private static String url() {
        return "http://localhost:" + Application.ports().server();
    }

    private String said() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
