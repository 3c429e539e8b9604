package io.rehearsal.api.console;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, follows nothing by itself and runs no script. */
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** The visitor speaks to the proxy, so that cookies for TLS alone travel where the proxy speaks it. */
    private final CookieManager cookies = new CookieManager() {
        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(uri.toString().replaceFirst("^http", scheme)), headers);
        }
    };
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String language;
    private String formToken = "";
    private String scheme = "http";

    private Visitor(String language) {
        this.language = language;
    }

    static Visitor stranger() {
        return new Visitor("en");
    }

    /** Behind a proxy that speaks a scheme to the visitor. */
    static Visitor behind(String scheme) {
        var visitor = new Visitor("en");
        visitor.scheme = scheme;
        return visitor;
    }

    static Visitor admin(String language) {
        var visitor = new Visitor(language);
        visitor.get("/console/login");
        visitor.submit("/console/login", Map.of("username", Application.ADMIN, "password", Application.ADMIN_PASSWORD));
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As htmx asks for a part of a page. */
    HttpResponse<String> part(String path) {
        return send(request(path).header("HX-Request", "true").GET());
    }

    /** The first line of an answer that does not end, and its type before it. */
    String begun(String path) {
        try {
            var reply = http.send(request(path).GET().build(), BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(reply.body(), StandardCharsets.UTF_8))) {
                return reply.headers().firstValue("Content-Type").orElse("") + " " + lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token that the last page had. */
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Client.encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, body + "&_csrf=" + Client.encoded(formToken));
    }

    HttpResponse<String> post(String path, String form) {
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + Application.ports().server() + path))
                .header("Accept-Language", language).header("X-Forwarded-Proto", scheme);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var reply = http.send(request.build(), BodyHandlers.ofString());
            var token = FORM_TOKEN.matcher(reply.body());
            if (token.find()) {
                formToken = token.group(1);
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
