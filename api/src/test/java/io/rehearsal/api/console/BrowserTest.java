package io.rehearsal.api.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.core.io.ClassPathResource;

/** The console in headless Chromium; its screenshots are left in {@code target/screenshots}. */
@EnabledIf(value = "isThereABrowser", disabledReason = "skipped: there is no /usr/bin/chromium with /usr/bin/chromedriver")
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Less than the time after which the page asks by itself. */
    private static final Duration PUSHED = Duration.ofSeconds(10);

    private static final String QUESTION = "缓存雪崩时怎么保护数据库";

    private static ChromeDriver browser;
    private static Person person;
    private static long resumeId;
    private static long interviewId;
    private static long caseId;
    private static long runId;

    static boolean isThereABrowser() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    @BeforeAll
    static void an_administrator_logs_in() throws IOException {
        person = Person.registered();
        resumeId = person.uploads(Resumes.CHINESE);
        person.client().post("/api/resume/" + resumeId + "/reparse");
        var interview = Interviews.ready(person);
        interviewId = interview.id();
        try (var socket = interview.open()) {
            Interviews.answerToTheEnd(socket, socket.next());
        }
        bench();
        Files.createDirectories(SCREENSHOTS);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--lang=en", "--window-size=1200,900");
        browser = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
        open("/console/resumes");
        assertThat(browser.getCurrentUrl()).contains("/console/login");
        browser.findElement(By.name("username")).sendKeys(Application.ADMIN);
        browser.findElement(By.name("password")).sendKeys(Application.ADMIN_PASSWORD, Keys.ENTER);
        await().atMost(PATIENCE).until(() -> Objects.requireNonNull(browser.getCurrentUrl()).endsWith("/console/resumes"));
    }

    /** Somebody who agreed to be searched for, with a recall case that was run. */
    private static void bench() {
        var document = Documents.ready(person, "缓存手册.md", Documents.handbook(), "recursive");
        var found = Documents.found(person, QUESTION, 3);
        caseId = document.recallCase(QUESTION, found.get(1).get("id").asLong(), found.get(2).get("id").asLong(), document.chunkIds().getLast());
        for (int topK : new int[] {1, 2, 3, 5, 2}) {
            runId = person.client().post(Documents.PATH + "/recall-test/run", "{\"test_case_id\": %d, \"top_k\": %d}".formatted(caseId, topK))
                    .data().get("id").asLong();
        }
        person.client().put("/api/auth/search-consent", "{\"given\": true}");
    }

    @AfterAll
    static void the_browser_is_closed() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void axe_finds_nothing_on_any_page_in_light_and_in_dark() throws IOException {
        for (var scheme : List.of("light", "dark")) {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            lookAtAll(scheme);
        }
    }

    @Test
    void axe_finds_nothing_in_chinese() throws IOException {
        open("/console");
        browser.manage().addCookie(new Cookie.Builder(ConsoleWeb.LANGUAGE_COOKIE, "zh").path("/console").build());
        try {
            lookAtAll("zh");
        } finally {
            browser.manage().deleteCookieNamed(ConsoleWeb.LANGUAGE_COOKIE);
        }
    }

    private static void lookAtAll(String kind) throws IOException {
        var axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        for (var page : pages()) {
            open(page);
            shoot(kind + page.replace('/', '-'));
            run(axe);

            var found = ((JavascriptExecutor) browser).executeAsyncScript("""
                    const told = arguments[arguments.length - 1];
                    axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
                        it => told(it.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),
                        problem => told([String(problem)]));""");

            assertThat((List<?>) found).as("%s in %s", page, kind).isEmpty();
        }
    }

    @Test
    void what_happens_is_seen_without_loading_the_page_again() {
        open("/console");
        var before = stored();

        Person.registered();

        await().atMost(PUSHED).until(() -> stored() > before);
    }

    @Test
    void a_rebuild_is_begun_by_a_button_and_seen_to_its_end() {
        open("/console/projections");
        var before = generation();

        browser.findElement(By.cssSelector("button[aria-label='Rebuild account']")).click();

        await().atMost(Duration.ofSeconds(60)).until(() -> generation() > before);
    }

    @Test
    void the_slider_shows_the_resume_as_it_stood() {
        open("/console/resumes/" + resumeId);
        var slider = browser.findElement(By.cssSelector("input[type=range]"));

        slider.sendKeys(Keys.HOME);

        await().atMost(PATIENCE).until(() -> browser.findElement(By.cssSelector("#state .moment")).getText().startsWith("1 /"));
        assertThat(browser.findElement(By.id("state")).getText()).contains("resume.ResumeUploaded");
    }

    @Test
    void a_field_with_the_focus_lights_up_its_place_in_the_original() {
        open("/console/resumes/" + resumeId);
        var field = browser.findElement(By.cssSelector(".fields a"));
        var number = field.getDomAttribute("data-at");

        run("document.querySelector('.fields a').focus()");

        assertThat(field.getDomAttribute("class")).isEqualTo("lit");
        assertThat(browser.findElements(By.cssSelector(".source a.lit"))).isNotEmpty()
                .allSatisfy(piece -> assertThat(piece.getDomAttribute("data-at").split(" ")).contains(number));
        assertThat(browser.findElement(By.cssSelector(".source a.lit")).getText()).isEqualTo(field.getText());
    }

    @Test
    void a_place_in_the_original_leads_to_its_field_by_the_keyboard() {
        open("/console/resumes/" + resumeId);

        browser.findElement(By.cssSelector(".source a")).sendKeys(Keys.ENTER);

        assertThat(browser.getCurrentUrl()).contains("#field-");
        assertThat(browser.findElements(By.cssSelector(".fields :target"))).hasSize(1);
    }

    @Test
    void an_interview_is_played_by_its_clock_and_paused() {
        open("/console/interviews/" + interviewId);
        var slider = browser.findElement(By.cssSelector("[data-clocks]"));
        assertThat(Integer.parseInt(String.valueOf(slider.getDomProperty("max")))).isPositive();
        run("document.querySelector('[data-clocks]').dataset.clocks = document.querySelector('[data-clocks]').dataset.clocks.replace(/ .*/, "
                + "it => it.trim().split(' ').map((_, i) => ' ' + (30 + i * 6000)).join(''))");
        var play = browser.findElement(By.cssSelector("[data-play]"));

        play.sendKeys(Keys.ENTER);

        await().atMost(PATIENCE).until(() -> "0".equals(slider.getDomProperty("value")));
        assertThat(play.getText()).isEqualTo("Pause");
        await().atMost(PATIENCE).until(() -> browser.findElements(By.cssSelector("#said .transcript > li")).size() == 1);
        await().atMost(PATIENCE).until(() -> "1".equals(slider.getDomProperty("value")));
        play.sendKeys(Keys.SPACE);
        assertThat(play.getText()).isEqualTo("Play");
        assertThat(browser.findElement(By.cssSelector("[data-clock]")).getText()).matches("\\d+:\\d\\d");
        await().atMost(PATIENCE).until(() -> browser.findElements(By.cssSelector("#said .transcript > li")).size() == 2);
    }

    @Test
    void a_button_with_the_focus_outlives_what_moves_around_it() {
        open("/console/projections");
        run("window.kept = document.querySelector(\"button[aria-label='Rebuild account']\"); kept.focus()");
        var before = browser.findElement(By.id("account-documents")).getText();

        Person.registered();

        await().atMost(PUSHED).until(() -> !browser.findElement(By.id("account-documents")).getText().equals(before));
        assertThat(((JavascriptExecutor) browser).executeScript("return kept.isConnected && document.activeElement === kept")).isEqualTo(true);
    }

    @Test
    void two_generations_are_compared_before_the_old_one_is_dropped() throws IOException {
        open("/console/projections");
        var before = generation("role");
        browser.findElement(By.cssSelector("button[aria-label='Rebuild role']")).click();
        await().atMost(Duration.ofSeconds(60)).until(() -> generation("role") > before);

        await().atMost(PATIENCE).until(() -> browser.findElement(By.cssSelector("a[aria-label='Compare the generations of role']")).isDisplayed());
        shoot("projections-replaced");
        browser.findElement(By.cssSelector("a[aria-label='Compare the generations of role']")).click();

        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Both show the same in every document.");
        shoot("comparison");
    }

    @Test
    void a_question_is_asked_on_the_bench_and_its_passages_come_with_every_rank() throws IOException {
        open("/console/retrieval/" + person.id());

        browser.findElement(By.name("query")).sendKeys("双写一致性怎么保证", Keys.ENTER);

        await().atMost(PATIENCE).until(() -> !browser.findElements(By.id("found")).isEmpty());
        assertThat(browser.findElements(By.cssSelector("[aria-labelledby=found] tbody tr"))).isNotEmpty();
        browser.findElement(By.cssSelector("[aria-labelledby=found] summary")).click();
        shoot("bench-answer");
    }

    @Test
    void the_first_key_leads_to_the_content() {
        open("/console/events");

        browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);

        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
    }

    @Test
    void no_page_breaks_a_rule_of_its_own_policy() {
        pages().forEach(BrowserTest::open);

        assertThat(browser.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getMessage().contains("Content Security Policy"))).isEmpty();
    }

    private static List<String> pages() {
        return List.of("/console", "/console/projections", "/console/events", "/console/events/account-" + person.id() + "/0", "/console/resumes",
                "/console/resumes/" + resumeId, "/console/interviews", "/console/interviews/" + interviewId, "/console/retrieval/" + person.id(),
                "/console/retrieval/" + person.id() + "/runs/" + caseId + "/" + runId, "/console/failures", "/console/people",
                "/console/people/" + person.id(), "/console/people/" + person.id() + "/erase", "/console/nothing");
    }

    private static void open(String path) {
        browser.get("http://localhost:" + Application.ports().server() + path);
    }

    private static void run(String script) {
        ((JavascriptExecutor) browser).executeScript(script);
    }

    private static void shoot(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** The position of the last event. */
    private static long stored() {
        return number("return document.querySelectorAll('.tiles dd')[1].textContent");
    }

    private static long generation() {
        return generation("account");
    }

    private static long generation(String projection) {
        return number("return document.getElementById('" + projection + "-generation').textContent");
    }

    private static long number(String script) {
        return Long.parseLong(String.valueOf(((JavascriptExecutor) browser).executeScript(script)).replace(",", "").strip());
    }
}
