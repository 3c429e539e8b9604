package io.rehearsal.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A client that speaks interview-helper, with a connection of its own. Not safe for use by several threads. */
final class HttpPerson {

    private static final String PASSWORD = "a password for measuring";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");
    private static final String BOUNDARY = "rehearsal-benchmark";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final List<String> resumes = new ArrayList<>();
    private String token = "";
    private long behind;

    private HttpPerson(int port) {
        base = "http://localhost:" + port;
    }

    static HttpPerson join(int port, String name, int resumes) throws Exception {
        var person = new HttpPerson(port);
        person.send("/api/auth/register", "application/json",
                "{\"username\": \"%1$s\", \"email\": \"%1$s@example.org\", \"password\": \"%2$s\"}".formatted(name, PASSWORD));
        person.token = find(TOKEN, person.send("/api/auth/login", "application/x-www-form-urlencoded",
                "username=" + name + "&password=" + PASSWORD.replace(" ", "+")));
        for (int i = 0; i < resumes; i++) {
            person.resumes.add(find(ID, person.upload()));
        }
        return person;
    }

    void restore(long turn) throws Exception {
        send("/api/resume/" + resumes.get((int) (turn % resumes.size())) + "/restore", "application/json", "{\"version\": \"v1.0\"}");
    }

    /** One of the person's resumes as the answer holds it. */
    String read(long turn) throws Exception {
        return answer("/api/resume/" + resumes.get((int) (turn % resumes.size())), HttpRequest.newBuilder().GET());
    }

    String token() {
        return token;
    }

    String upload() throws Exception {
        return send("/api/resume/upload", "multipart/form-data; boundary=" + BOUNDARY, """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="resume.txt"\r
                Content-Type: text/plain\r
                \r
                %2$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, SampleResume.text()));
    }

    /** An interview on the first resume; answers its id before it has questions. */
    String interview(String jobDescription) throws Exception {
        return find(ID, send("/api/interview/create", "application/json",
                "{\"resume_id\": %s, \"job_description\": \"%s\"}".formatted(resumes.getFirst(), jobDescription)));
    }

    /** Where the interview is held. */
    URI socket(String interview) {
        return URI.create(base.replaceFirst("http", "ws") + "/api/interview/ws/" + interview + "?token=" + token);
    }

    /** Answers that warned of a read model that is behind. */
    long behind() {
        return behind;
    }

    private String send(String path, String type, String body) throws IOException, InterruptedException {
        return answer(path, HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private String answer(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        request.uri(URI.create(base + path)).header("Authorization", "Bearer " + token);
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        if (answer.headers().firstValue("Warning").isPresent()) {
            behind++;
        }
        return answer.body();
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in the answer");
        }
        return found.group(1);
    }
}
