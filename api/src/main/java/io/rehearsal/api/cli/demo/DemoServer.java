package io.rehearsal.api.cli.demo;

import io.rehearsal.api.cli.client.LiveSocket;
import io.rehearsal.api.cli.client.ServerClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** The interview-helper contract, as somebody uses it who has just registered. */
final class DemoServer {

    private final ServerClient client;
    private final String username;

    private DemoServer(ServerClient client, String username) {
        this.client = client;
        this.username = username;
    }

    /** Registers somebody new and logs in as him. */
    static DemoServer registered(ServerClient client) {
        String username = "demo-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        String password = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        client.as(null).post("/api/auth/register", Map.of(
                "username", username, "email", username + "@example.com", "password", password, "full_name", "Demo Person"));
        return new DemoServer(client.loggedIn(username, password), username);
    }

    String username() {
        return username;
    }

    String address() {
        return client.base().toString();
    }

    JsonNode upload(Sample sample) {
        var form = Multipart.of(sample);
        return client.post("/api/resume/upload", form.contentType(), form.body()).path("data");
    }

    JsonNode analyse(long resume, String job) {
        return client.post("/api/resume/%d/analyze?jd=%s".formatted(resume, encoded(job))).path("data");
    }

    JsonNode suggestions(long resume, String job) {
        return client.get("/api/resume/%d/suggestions?jd=%s".formatted(resume, encoded(job))).path("data");
    }

    JsonNode apply(long resume, JsonNode suggestions) {
        return client.post("/api/resume/%d/optimize".formatted(resume), Map.of("suggestions", suggestions)).path("data");
    }

    JsonNode match(long resume, String job) {
        return client.post("/api/job/match", Map.of("resume_id", resume, "job_description", job)).path("data");
    }

    JsonNode compare(long resume, String before, String after) {
        return client.get("/api/resume/%d/compare?version1=%s&version2=%s".formatted(resume, encoded(before), encoded(after))).path("data");
    }

    JsonNode restore(long resume, String version) {
        return client.post("/api/resume/%d/restore".formatted(resume), Map.of("version", version)).path("data");
    }

    JsonNode versions(long resume) {
        return client.get("/api/resume/%d/optimization-history".formatted(resume)).path("data");
    }

    JsonNode audit(long resume) {
        return client.get("/api/resume/%d/audit".formatted(resume)).path("data");
    }

    byte[] export(long resume, String format) {
        return client.download("/api/resume/%d/export?format=%s".formatted(resume, format));
    }

    long createInterview(long resume, String job) {
        return client.post("/api/interview/create", Map.of("resume_id", resume, "job_description", job)).at("/data/id").asLong();
    }

    LiveSocket interview(long interview) {
        return client.open("/api/interview/ws/%d".formatted(interview));
    }

    /** The report of an interview that has ended; comes once it has been graded. */
    JsonNode report(long interview) {
        return client.get("/api/evaluation/report/%d".formatted(interview)).path("data");
    }

    JsonNode uploadDocument(Sample sample) {
        var form = Multipart.of(sample);
        return client.post("/api/knowledge/upload", form.contentType(), form.body()).path("data");
    }

    JsonNode documents() {
        return client.get("/api/knowledge").path("data");
    }

    JsonNode preview(long document) {
        return client.get("/api/knowledge/%d/preview".formatted(document)).path("data");
    }

    JsonNode query(String question, int topK) {
        return client.post("/api/knowledge/query", Map.of("query", question, "top_k", topK)).path("data");
    }

    long createRecallCase(String question, List<Long> expected) {
        return client.post("/api/knowledge/recall-test/cases", Map.of("query", question, "expected_chunk_ids", expected)).at("/data/id").asLong();
    }

    JsonNode runRecallTest(long recallCase, int topK) {
        return client.post("/api/knowledge/recall-test/run", Map.of("test_case_id", recallCase, "top_k", topK)).path("data");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
