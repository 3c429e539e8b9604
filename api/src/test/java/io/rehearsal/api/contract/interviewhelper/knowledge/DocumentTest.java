package io.rehearsal.api.contract.interviewhelper.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Files;
import io.rehearsal.api.http.Multipart;
import io.rehearsal.api.http.Person;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String UPLOAD = Documents.PATH + "/upload";

    private final Person person = Person.registered();
    private final Client client = person.client();

    @Test
    void an_upload_is_answered_with_the_document_before_it_is_processed() {
        var reply = client.upload(UPLOAD, "缓存手册.md", Documents.CACHING.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("code").asInt()).isEqualTo(201);
        assertThat(reply.json().get("message").asString()).isEqualTo("文档上传成功");
        var data = reply.data();
        assertThat(data.propertyNames()).containsExactly("id", "user_id", "file_name", "file_type", "category", "created_at",
                "chunk_strategy", "chunk_count", "status", "progress", "error", "file_size", "updated_at");
        assertThat(data.get("user_id").asLong()).isEqualTo(person.id());
        assertThat(data.get("file_name").asString()).isEqualTo("缓存手册.md");
        assertThat(data.get("file_type").asString()).isEqualTo("md");
        assertThat(data.get("category").isNull()).isTrue();
        assertThat(data.get("chunk_strategy").asString()).isEqualTo("semantic");
        assertThat(data.get("status").asString()).isIn("processing", "completed");
        assertThat(data.get("progress").asInt()).isBetween(0, 100);
        assertThat(data.get("error").isNull()).isTrue();
        assertThat(data.get("file_size").asLong()).isEqualTo(Documents.CACHING.getBytes(UTF_8).length);
        assertThat(data.get("created_at").asString()).endsWith("Z");
    }

    @Test
    void once_processed_it_has_its_chunks_in_order() {
        var document = Documents.ready(person, "caching.md", Documents.CACHING);

        assertThat(document.row().get("status").asString()).isEqualTo("completed");
        assertThat(document.row().get("progress").asInt()).isEqualTo(100);
        var reply = client.get(document.path("/preview"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("message").asString()).isEqualTo("success");
        var chunks = reply.data().get("chunks");
        assertThat(chunks).isNotEmpty().allSatisfy(chunk -> {
            assertThat(chunk.propertyNames()).containsExactly("index", "content", "parent_chunk_id", "id", "heading_path");
            assertThat(chunk.get("parent_chunk_id").isNull()).isTrue();
            assertThat(chunk.get("content").asString()).isNotBlank();
        });
        assertThat(chunks.valueStream().map(chunk -> chunk.get("index").asInt()))
                .isEqualTo(IntStream.range(0, chunks.size()).boxed().toList());
        assertThat(chunks.valueStream().map(chunk -> chunk.get("heading_path").toString())).anyMatch(path -> path.contains("缓存手册"));
        assertThat(reply.data().get("total_chunks").asInt()).isEqualTo(chunks.size());
        assertThat(reply.data().get("chunk_strategy").asString()).isEqualTo("semantic");
        assertThat(document.row().get("chunk_count").asInt()).isEqualTo(chunks.size());
        assertThat(new HashSet<>(document.chunkIds())).hasSize(chunks.size());
    }

    @Test
    void until_it_is_cut_the_preview_is_the_whole_text_and_progress_only_grows() {
        var sentences = IntStream.range(0, 600).mapToObj("第 %d 条规定：值班人每天检查一次编号为该数字的服务器。"::formatted).toList();
        var document = Documents.uploaded(person, "rules.txt", String.join("\n\n", sentences));

        var preview = document.preview();

        assertThat(preview.get("status").asString()).isEqualTo("processing");
        assertThat(preview.get("total_chunks").asInt()).isEqualTo(preview.get("chunks").size());
        var before = -1;
        for (var row = document.row(); row.get("status").asString().equals("processing"); row = document.row()) {
            assertThat(row.get("progress").asInt()).isBetween(Math.max(0, before), 99);
            before = row.get("progress").asInt();
        }
        assertThat(before).isNotNegative();
        assertThat(document.row().get("status").asString()).isEqualTo("completed");
        assertThat(document.row().get("progress").asInt()).isEqualTo(100);
    }

    @Test
    void the_list_shows_ones_own_newest_first() {
        var first = Documents.uploaded(person, "caching.md", Documents.CACHING);
        var second = Documents.uploaded(person, "tomatoes.md", Documents.GARDENING);
        Documents.uploaded(Person.registered(), "caching.md", Documents.CACHING);

        var list = client.get(Documents.PATH + "/");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().get("message").asString()).isEqualTo("获取成功");
        assertThat(list.json().get("total").asInt()).isEqualTo(2);
        assertThat(list.data().valueStream().map(row -> row.get("id").asLong())).containsExactly(second.id(), first.id());
        assertThat(client.get("/api/statistics/dashboard").data().get("knowledge_count").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"semantic", "parent_child", "recursive"})
    void a_strategy_is_taken_from_the_address_or_the_form(String strategy) {
        var form = new Multipart().field("chunk_strategy", strategy).file("file", "caching.md", Documents.CACHING.getBytes(UTF_8));

        var inForm = client.send("POST", UPLOAD, form.contentType(), form.body());
        var inAddress = Documents.ready(person, "caching.md", Documents.CACHING, strategy);

        assertThat(inForm.data().get("chunk_strategy").asString()).isEqualTo(strategy);
        assertThat(inAddress.row().get("chunk_strategy").asString()).isEqualTo(strategy);
        assertThat(inAddress.preview().get("chunk_strategy").asString()).isEqualTo(strategy);
    }

    @Test
    void the_preview_shows_parents_before_their_children() {
        var chunks = Documents.ready(person, "caching.md", Documents.handbook(), "parent_child").preview().get("chunks");

        var seen = new HashSet<Long>();
        var children = 0;
        for (var chunk : chunks) {
            seen.add(chunk.get("id").asLong());
            if (!chunk.get("parent_chunk_id").isNull()) {
                children++;
                assertThat(seen).contains(chunk.get("parent_chunk_id").asLong());
            }
        }
        assertThat(children).isPositive().isLessThan(chunks.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences", "SEMANTIC", "parent-child", "null"})
    void another_strategy_is_refused_and_nothing_is_stored(String strategy) {
        var reply = client.upload(UPLOAD + "?chunk_strategy=" + strategy, "caching.md", Documents.CACHING.getBytes(UTF_8));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.detail()).contains("semantic", "parent_child", "recursive");
        assertThat(client.get(Documents.PATH).data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"notes.md, md", "notes.txt, txt", "notes.html, html"})
    void texts_of_every_kind_are_read(String name, String type) {
        var text = type.equals("html")
                ? "<html><body><h1>缓存</h1><p>先更新数据库，再删除缓存。</p><script>alert(1)</script></body></html>"
                : "# 缓存\n\n先更新数据库，再删除缓存。\n\n- 一\n- 二\n";

        var document = Documents.ready(person, name, text);

        assertThat(document.row().get("file_type").asString()).isEqualTo(type);
        assertThat(document.preview().toString()).contains("先更新数据库").doesNotContain("alert(1)").doesNotContain("<p>");
    }

    @Test
    void pdf_and_word_documents_are_read_by_content_whatever_their_name() {
        var pdf = client.upload(UPLOAD, "notes.txt", Files.pdf("Water the plants in the morning."));
        var docx = client.upload(UPLOAD, "notes.docx", Files.docx("先更新数据库，再删除缓存。"));
        var gb = client.upload(UPLOAD, "notes.txt", "先更新数据库，再删除缓存，这是双写一致性的常用做法。".getBytes(Charset.forName("GB18030")));

        assertThat(pdf.data().get("file_type").asString()).isEqualTo("pdf");
        assertThat(docx.data().get("file_type").asString()).isEqualTo("docx");
        assertThat(new Documents(person, docx.data().get("id").asLong()).awaitReady().preview().toString()).contains("再删除缓存");
        assertThat(new Documents(person, gb.data().get("id").asLong()).awaitReady().preview().toString()).contains("双写一致性");
    }

    @Test
    void a_document_is_filed_under_any_category() {
        var document = Documents.ready(person, "caching.md", Documents.CACHING);

        for (var category : new String[] {"后端", "Räume & 'Dinge' <b>", ""}) {
            var reply = client.put(document.path("/category"), "{\"category\": \"%s\"}".formatted(category));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"分类更新成功\"}");
            assertThat(document.row().get("category").asString()).isEqualTo(category);
        }
        assertThat(client.put(document.path("/category"), "{\"category\": null}").status()).isEqualTo(200);
        assertThat(document.row().get("category").isNull()).isTrue();
        client.put(document.path("/category/"), "{\"category\": \"后端\"}");
        assertThat(Documents.found(person, "缓存雪崩", 1).getFirst().at("/metadata/category").asString()).isEqualTo("后端");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"category\": 5}", "{\"category\": [\"a\"]}"})
    void a_category_that_is_missing_or_ill_typed_is_told(String body) {
        assertThat(client.put(Documents.PATH + "/1/category", body).status()).isEqualTo(422);
        assertThat(client.put(Documents.PATH + "/1/category", "{\"category\": \"%s\"}".formatted("类".repeat(101))).status()).isEqualTo(422);
    }

    @Test
    void another_strategy_cuts_the_document_again() {
        var document = Documents.ready(person, "caching.md", Documents.CACHING);
        var before = document.chunkIds();

        var reply = client.put(document.path("/chunk-strategy"), "{\"chunk_strategy\": \"recursive\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().get("id").asLong()).isEqualTo(document.id());
        assertThat(reply.data().get("chunk_strategy").asString()).isEqualTo("recursive");
        document.awaitReady();
        assertThat(document.preview().get("chunk_strategy").asString()).isEqualTo("recursive");
        assertThat(document.chunkIds()).isNotEmpty().doesNotContainAnyElementsOf(before);
        assertThat(Documents.found(person, "缓存雪崩怎么办", 3)).isNotEmpty()
                .allSatisfy(result -> assertThat(document.chunkIds()).contains(result.get("id").asLong()));
    }

    @Test
    void a_strategy_that_is_unknown_missing_or_ill_typed_is_told() {
        var document = Documents.ready(person, "caching.md", Documents.CACHING);

        assertThat(client.put(document.path("/chunk-strategy"), "{\"chunk_strategy\": \"words\"}").status()).isEqualTo(400);
        for (var body : new String[] {"", "{}", "{\"chunk_strategy\": null}", "{\"chunk_strategy\": 1}"}) {
            assertThat(client.put(document.path("/chunk-strategy"), body).status()).as(body).isEqualTo(422);
        }
        assertThat(document.row().get("status").asString()).isEqualTo("completed");
    }

    @Test
    void a_deleted_document_is_gone_from_every_read_at_once() {
        var document = Documents.ready(person, "caching.md", Documents.CACHING);
        Documents.ready(person, "tomatoes.md", Documents.GARDENING);
        assertThat(Documents.found(person, "缓存雪崩怎么办", 5)).anyMatch(result -> result.get("document_id").asLong() == document.id());

        var reply = client.delete(document.path(""));

        assertThat(reply.text()).isEqualTo("{\"code\":200,\"message\":\"删除成功\"}");
        assertThat(Documents.found(person, "缓存雪崩怎么办", 5)).noneMatch(result -> result.get("document_id").asLong() == document.id());
        assertThat(client.get(Documents.PATH).json().get("total").asInt()).isOne();
        assertThat(client.get(document.path("/preview")).status()).isEqualTo(404);
        assertThat(client.put(document.path("/category"), "{\"category\": \"x\"}").status()).isEqualTo(404);
        assertThat(client.put(document.path("/chunk-strategy"), "{\"chunk_strategy\": \"recursive\"}").status()).isEqualTo(404);
        assertThat(client.delete(document.path("/")).detail()).isEqualTo("知识库文档不存在");
        assertThat(client.get("/api/statistics/dashboard").data().get("knowledge_count").asInt()).isOne();
    }

    @Test
    void a_document_deleted_while_it_is_processed_stays_away() {
        var document = Documents.uploaded(person, "caching.md", Documents.CACHING.repeat(5));

        assertThat(client.delete(document.path("")).status()).isEqualTo(200);

        Documents.ready(person, "tomatoes.md", Documents.GARDENING);
        assertThat(client.get(Documents.PATH).json().get("total").asInt()).isOne();
        assertThat(Documents.found(person, "缓存雪崩怎么办", 5)).noneMatch(result -> result.get("document_id").asLong() == document.id());
    }

    @Test
    void an_upload_sent_again_with_its_key_stores_one_document() {
        var keyed = client.header("Idempotency-Key", "document-of-" + person.id());

        var first = keyed.upload(UPLOAD, "caching.md", Documents.CACHING.getBytes(UTF_8));
        var again = keyed.upload(UPLOAD, "caching.md", Documents.CACHING.getBytes(UTF_8));
        var other = keyed.upload(UPLOAD, "tomatoes.md", Documents.GARDENING.getBytes(UTF_8));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.data().get("id")).isEqualTo(first.data().get("id"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(client.get(Documents.PATH).json().get("total").asInt()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0, 404", "-1, 404", "999999999, 404", "9223372036854775807, 404", "9223372036854775808, 422", "abc, 422", "1.5, 422"})
    void what_is_no_document_is_not_found_and_what_is_no_number_is_ill_typed(String id, int status) {
        assertThat(client.get(Documents.PATH + "/" + id + "/preview").status()).isEqualTo(status);
        assertThat(client.delete(Documents.PATH + "/" + id).status()).isEqualTo(status);
    }
}
