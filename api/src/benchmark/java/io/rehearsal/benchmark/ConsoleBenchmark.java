package io.rehearsal.benchmark;

import io.rehearsal.api.ports.ListeningPorts;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long an administrator waits for each page of the console, with many resumes and events. One asks, a page after the other, each time about another
 * resume, person or event; from the request to the last byte of the page.
 */
final class ConsoleBenchmark implements Benchmark {

    private static final int EVENTS_EACH = 10;
    private static final int WARM_UP = 50;
    private static final int TURNS = 200;
    private static final long FIRST_RESUME = 1_000_000;
    private static final String ADMIN = "operator";
    private static final String PASSWORD = "a password for measuring";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final List<String> PAGES = List.of(
            "", "/overview", "/projections", "/events", "/events?aggregate=resume-{resume}", "/events?type=resume.ResumeParsed",
            "/events?actor=nobody", "/events/resume-{resume}/1", "/resumes", "/resumes?before=1000040", "/resumes/{resume}",
            "/resumes/{resume}/state?step=4", "/resumes/{resume}/compare?first=v1.0&second=v1.2", "/interviews", "/retrieval/{person}",
            "/failures", "/people", "/people?before=60", "/people/{person}");

    @Override
    public String name() {
        return "console";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        try (var system = RunningSystem.start("--rehearsal.admin.username=" + ADMIN, "--rehearsal.admin.password=" + PASSWORD)) {
            var population = Population.store(system, settings.events() / EVENTS_EACH, SampleEvents::week);
            RebuildBenchmark.rebuild(system, RebuildBenchmark.projections(system).stream().map(ProjectionStatus::name).toList());
            var admin = new Admin(system.bean(ListeningPorts.class).server());
            report.section("Pages of the console with " + population.resumes().size() + " resumes of ten events each",
                    "page", "p50 ms", "p95 ms", "worst ms", "KB");
            for (var page : PAGES) {
                measure(page, population, admin, report);
            }
        }
    }

    private static void measure(String page, Population population, Admin admin, Report report) throws Exception {
        var millis = new double[TURNS];
        int bytes = 0;
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            int which = Math.floorMod(turn * 7_919, population.resumes().size());
            var path = page.replace("{resume}", Long.toString(FIRST_RESUME + which))
                    .replace("{person}", Long.toString(population.resumes().get(which).owner()));
            long start = System.nanoTime();
            bytes = admin.get(path);
            if (turn >= 0) {
                millis[turn] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        report.row("`/console" + page + "`", millis[TURNS / 2], millis[TURNS * 95 / 100 - 1], millis[TURNS - 1], bytes / 1e3);
    }

    /** An administrator's browser. */
    private static final class Admin {

        private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
        private final String base;

        Admin(int port) throws Exception {
            base = "http://localhost:" + port + "/console";
            var form = http.send(HttpRequest.newBuilder(URI.create(base + "/login")).GET().build(), BodyHandlers.ofString()).body();
            var token = FORM_TOKEN.matcher(form);
            if (!token.find()) {
                throw new IllegalStateException("the login page has no form");
            }
            var login = HttpRequest.newBuilder(URI.create(base + "/login")).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + ADMIN + "&password=" + PASSWORD.replace(" ", "+") + "&_csrf=" + token.group(1))).build();
            if (http.send(login, BodyHandlers.discarding()).statusCode() != 302) {
                throw new IllegalStateException("the login was refused");
            }
        }

        int get(String path) throws Exception {
            var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            return answer.body().length;
        }
    }
}
