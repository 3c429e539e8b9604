package io.rehearsal.api.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
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

    private static ChromeDriver browser;
    private static Person person;
    private static long resumeId;
    private static long interviewId;

    static boolean isThereABrowser() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    @BeforeAll
    static void an_administrator_logs_in() throws IOException {
        person = Person.registered();
        resumeId = person.uploads(Resumes.CHINESE);
        person.client().post("/api/resume/" + resumeId + "/reparse");
        interviewId = Interviews.ready(person).id();
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

    @AfterAll
    static void the_browser_is_closed() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void axe_finds_nothing_on_any_page_in_light_and_in_dark() throws IOException {
        var axe = new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        for (var scheme : List.of("light", "dark")) {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (var page : pages()) {
                open(page);
                shoot(scheme + page.replace('/', '-'));
                run(axe);

                var found = ((JavascriptExecutor) browser).executeAsyncScript("""
                        const told = arguments[arguments.length - 1];
                        axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
                            it => told(it.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))),
                            problem => told([String(problem)]));""");

                assertThat((List<?>) found).as("%s in %s", page, scheme).isEmpty();
            }
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
                "/console/resumes/" + resumeId, "/console/interviews", "/console/interviews/" + interviewId, "/console/failures", "/console/people",
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
        return number("return [...document.querySelectorAll('tbody tr')].find(row => row.querySelector('th').textContent === 'account').children[5].textContent");
    }

    private static long number(String script) {
        return Long.parseLong(String.valueOf(((JavascriptExecutor) browser).executeScript(script)).replace(",", "").strip());
    }
}
