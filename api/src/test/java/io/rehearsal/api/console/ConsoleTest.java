package io.rehearsal.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

class ConsoleTest {

    private static final List<String> PAGES = List.of("", "/projections", "/events", "/resumes", "/interviews", "/retrieval", "/failures", "/people");

    private static Person person;
    private static long resumeId;
    private static long interviewId;
    private static Visitor admin;

    @BeforeAll
    static void somebody_has_a_resume_with_two_versions_and_an_interview() {
        person = Person.registered();
        resumeId = person.uploads(Resumes.CHINESE);
        person.client().post("/api/resume/" + resumeId + "/reparse");
        interviewId = Interviews.ready(person).id();
        admin = Visitor.admin("en");
    }

    @Test
    void a_stranger_is_sent_to_the_login_from_every_page_and_a_part_of_a_page_says_so() {
        var pages = new TreeSet<String>();
        for (var mapping : Application.beans(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(info -> info.getPatternValues().stream())
                    .filter(path -> path.startsWith("/console") && !path.equals("/console/login"))
                    .forEach(path -> pages.add(path.replaceAll("\\{[^/]*}|\\*\\*", "1")));
        }
        assertThat(pages).hasSizeGreaterThan(20);

        for (var path : pages) {
            var whole = Visitor.stranger().get(path);
            if (path.equals("/console/language")) {
                continue;
            }
            assertThat(whole.statusCode()).as(path).isEqualTo(303);
            assertThat(whole.headers().firstValue("Location")).as(path).hasValueSatisfying(to -> assertThat(to).startsWith("/console/login"));
            assertThat(whole.body()).isEmpty();
            var part = Visitor.stranger().part(path);
            assertThat(part.statusCode()).as(path).isEqualTo(401);
            assertThat(part.headers().firstValue("HX-Redirect")).hasValue("/console/login");
            assertThat(part.body()).isEmpty();
        }
    }

    @Test
    void who_is_no_administrator_is_told_the_same_as_who_does_not_know_the_password() {
        for (var tried : List.of(Map.of("username", person.username(), "password", person.password()),
                Map.of("username", Application.ADMIN, "password", "not the password"))) {
            var visitor = Visitor.stranger();
            visitor.get("/console/login");

            var refused = visitor.submit("/console/login", tried);

            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.body()).contains("Nobody who may see the console has this name and this password.");
            assertThat(visitor.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void its_cookie_is_strict_and_of_its_own_path_and_opens_no_contract() {
        var visitor = Visitor.stranger();
        visitor.get("/console/login");
        var login = visitor.submit("/console/login", Map.of("username", Application.ADMIN, "password", Application.ADMIN_PASSWORD, "next", "/console/events"));

        assertThat(login.headers().firstValue("Location")).hasValue("/console/events");
        assertThat(login.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("rehearsal-console=").contains("Path=/console", "HttpOnly", "SameSite=Strict"));
        var asToken = Application.client().with(visitor.cookie("rehearsal-console"));
        assertThat(asToken.get("/ops/projections").status()).isEqualTo(401);
        assertThat(asToken.get("/api/auth/me").status()).isEqualTo(401);
    }

    @Test
    void its_cookie_travels_by_tls_alone_where_a_trusted_proxy_speaks_it() {
        var visitor = Visitor.behind("https");
        var form = visitor.get("/console/login");

        var login = visitor.submit("/console/login", Map.of("username", Application.ADMIN, "password", Application.ADMIN_PASSWORD));

        assertThat(login.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("rehearsal-console=").contains("Secure"));
        assertThat(form.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie).startsWith("rehearsal-console-form=")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/console"));
        assertThat(visitor.submit("/console/language", Map.of("language", "en")).headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("rehearsal-console-language=").contains("Secure"));
    }

    @Test
    void a_token_of_a_contract_opens_no_page() {
        for (var client : List.of(Person.admin().client(), Application.client().with(Application.OPERATOR_TOKEN))) {
            assertThat(client.get("/console").status()).isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/api/auth/me", "/console/..//x"})
    void nobody_is_sent_out_of_the_console(String next) {
        var visitor = Visitor.stranger();
        visitor.get("/console/login");

        var login = visitor.submit("/console/login", Map.of("username", Application.ADMIN, "password", Application.ADMIN_PASSWORD, "next", next));

        assertThat(login.headers().firstValue("Location")).hasValue("/console");
    }

    @Test
    void what_changes_something_needs_the_token_of_its_form() {
        var before = generation();

        var forged = admin.post("/console/projections/account/rebuild", "_csrf=forged");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Not allowed");
        assertThat(generation()).isEqualTo(before);
    }

    @Test
    void who_logs_out_is_out_also_with_the_cookie_of_before() {
        var visitor = Visitor.admin("en");
        assertThat(visitor.get("/console").statusCode()).isEqualTo(200);
        var kept = visitor.cookie("rehearsal-console");

        visitor.submit("/console/logout", Map.of());

        assertThat(visitor.get("/console").statusCode()).isEqualTo(303);
        assertThat(Application.client().header("Cookie", "rehearsal-console=" + kept).get("/console").status()).isEqualTo(303);
    }

    @Test
    void every_page_is_there_in_both_languages_and_loads_nothing_from_elsewhere() {
        for (var language : List.of("en", "zh")) {
            var visitor = Visitor.admin(language);
            for (var path : PAGES) {
                var first = visitor.get("/console" + path);
                var page = first.statusCode() == 302 ? visitor.get("/console/retrieval/" + person.id()) : first;

                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body()).as(path).contains("<html lang=\"" + language + "\"").doesNotContain("??", "http://", "https://", "<style", "onclick");
                assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"));
            }
        }
    }

    @Test
    void scripts_and_styles_are_served_by_the_application_itself() {
        for (var asset : List.of("htmx.min.js", "sse.js", "places.js", "play.js", "console.css", "icon.svg")) {
            assertThat(Visitor.stranger().get("/console/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
        }
        assertThat(Visitor.stranger().get("/console/assets/nothing.js").statusCode()).isEqualTo(404);
    }

    @Test
    void that_something_moved_is_told_as_a_server_sent_event() {
        assertThat(admin.begun("/console/stream")).startsWith("text/event-stream").endsWith("event:moved");
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        var english = PropertiesLoaderUtils.loadProperties(new ClassPathResource("console/messages.properties"));
        var chinese = PropertiesLoaderUtils.loadProperties(new ClassPathResource("console/messages_zh.properties"));

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void the_language_is_chosen_on_the_page() {
        var visitor = Visitor.admin("en");
        visitor.get("/console/people");

        var chosen = visitor.submit("/console/language", Map.of("language", "zh", "next", "/console/people"));

        assertThat(chosen.headers().firstValue("Location")).hasValue("/console/people");
        assertThat(visitor.get("/console/people").body()).contains("用户名");
    }

    @Test
    void a_resume_is_shown_as_it_stood_after_each_of_its_events_and_the_look_is_on_record() {
        var page = admin.get("/console/resumes/" + resumeId);

        assertThat(page.body()).contains("林晓岚").contains("type=\"range\"");
        var first = admin.part("/console/resumes/" + resumeId + "/state?step=0");
        assertThat(first.body()).contains("resume.ResumeUploaded").doesNotContain("<html");
        assertThat(admin.part("/console/resumes/" + resumeId + "/state?step=999").statusCode()).isEqualTo(200);
        assertThat(admin.get("/console/events?aggregate=resume-" + resumeId + "&type=resume.ResumeViewed").body()).contains("console");
    }

    @Test
    void a_field_and_its_place_in_the_original_know_each_other() {
        var page = admin.get("/console/resumes/" + resumeId).body();

        var field = Pattern.compile("<dt>personalInfo.name</dt>\\s*<dd><a href=\"#at-(\\d+)\" data-at=\"\\d+\">林晓岚</a>").matcher(page);
        assertThat(field.find()).isTrue();
        assertThat(page).containsPattern("id=\"at-" + field.group(1) + "\"></span><a href=\"#field-" + field.group(1) + "\" data-at=\"[\\d ]+\">林晓岚</a>");
        assertThat(admin.part("/console/resumes/" + resumeId + "/state?step=1").body()).contains("data-at").doesNotContain("<html");
    }

    @Test
    void the_original_file_is_handed_out_and_that_is_on_the_owners_record() {
        admin.get("/console/resumes/" + resumeId);

        var file = admin.submit("/console/resumes/" + resumeId + "/original", Map.of());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Resumes.CHINESE);
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"resume-%d.txt\"".formatted(resumeId));
        assertThat(admin.get("/console/people/" + person.id()).body()).contains("looked at the file of resume-" + resumeId);
        assertThat(admin.submit("/console/resumes/999999999/original", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void all_read_models_are_verified_against_the_events() {
        admin.get("/console/projections");

        var page = admin.submit("/console/projections/verify", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("can be read, and every read model is what they make.");
    }

    @Test
    void without_another_generation_there_is_nothing_to_compare() {
        assertThat(admin.get("/console/projections/nothing/compare").statusCode()).isEqualTo(404);
    }

    @Test
    void a_part_that_is_asked_for_without_its_page_is_a_look_too_and_one_for_all_parts() {
        var other = Person.registered();
        var resume = other.uploads(Resumes.CHINESE);
        var interview = Interviews.ready(other).id();

        for (int i = 0; i < 3; i++) {
            assertThat(admin.part("/console/resumes/" + resume + "/state?step=1").statusCode()).isEqualTo(200);
            assertThat(admin.part("/console/interviews/" + interview + "/state?step=0").statusCode()).isEqualTo(200);
        }

        assertThat(admin.get("/console/events?aggregate=resume-" + resume + "&type=resume.ResumeViewed").body().split("<td><time", -1)).hasSize(2);
        assertThat(admin.get("/console/people/" + other.id()).body().split("looked at interview-" + interview, -1)).hasSize(2);
    }

    @Test
    void the_list_of_resumes_goes_on_below_an_id() {
        var below = admin.get("/console/resumes?before=" + resumeId).body();

        assertThat(admin.get("/console/resumes?before=" + (resumeId + 1)).body()).contains("href=\"/console/resumes/" + resumeId + "\"", "Newest");
        assertThat(below).doesNotContain("href=\"/console/resumes/" + resumeId + "\"");
        assertThat(admin.get("/console/resumes?before=0").body()).contains("Nothing found.");
        assertThat(admin.get("/console/resumes?before=x").statusCode()).isEqualTo(404);
        assertThat(admin.get("/console/people?before=" + person.id()).body()).contains("Newest").doesNotContain(person.username());
    }

    @Test
    void two_versions_are_compared() {
        var same = admin.part("/console/resumes/" + resumeId + "/compare?first=v1.0&second=v1.0");

        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(same.body()).contains("The two versions are the same.");
        assertThat(admin.part("/console/resumes/" + resumeId + "/compare?first=v1.0&second=v9.9").statusCode()).isEqualTo(400);
    }

    @Test
    void an_interview_shows_its_questions_and_a_look_at_it_is_on_the_persons_record() {
        var page = admin.get("/console/interviews/" + interviewId);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(admin.part("/console/interviews/" + interviewId + "/state?step=0").body()).contains("transcript").doesNotContain("<html");
        assertThat(admin.part("/console/interviews/" + interviewId + "/state?step=999").statusCode()).isEqualTo(200);
        assertThat(admin.part("/console/interviews/999999999/state?step=0").statusCode()).isEqualTo(404);
        assertThat(admin.get("/console/people/" + person.id()).body()).contains("account.PersonalDataOpened", "looked at interview-" + interviewId);
    }

    @Test
    void what_an_event_says_is_shown_on_demand_only_and_that_is_an_event() {
        var closed = admin.get("/console/events/account-" + person.id() + "/0");
        assertThat(closed.body()).contains("account.AccountRegistered").doesNotContain(person.username());

        var opened = admin.submit("/console/events/account-" + person.id() + "/0/open", Map.of());

        assertThat(opened.body()).contains(person.username()).doesNotContain("$argon2");
        assertThat(admin.get("/console/events?type=account.PersonalDataOpened&aggregate=account-" + person.id()).body())
                .contains("account.PersonalDataOpened");
    }

    @Test
    void events_are_found_by_what_who_and_how() {
        var byAggregate = admin.get("/console/events?aggregate=resume-" + resumeId).body();
        assertThat(byAggregate).contains("resume.ResumeUploaded").doesNotContain("account.AccountRegistered");
        var byPerson = admin.get("/console/events?actor=" + person.id() + "&type=resume.").body();
        assertThat(byPerson).contains("resume.ResumeUploaded").doesNotContain("login.");
        var byContract = admin.get("/console/events?contract=no-such-contract").body();
        assertThat(byContract).contains("Nothing found.");
        assertThat(admin.get("/console/events?from=2999-01-01T00:00").body()).contains("Nothing found.");
        assertThat(admin.get("/console/events?until=2999-01-01T00:00").body()).contains("account.");
        assertThat(admin.get("/console/events?from=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void an_event_stands_among_all_that_goes_back_to_its_request() {
        var event = admin.get("/console/events/interview-" + interviewId + "/0").body();

        assertThat(event).contains("Causes and effects").contains("interview.QuestionsGenerated");
    }

    @Test
    void a_failure_that_is_not_open_is_not_there_to_be_decided() {
        admin.get("/console/failures");

        for (var decision : List.of("retry", "discard")) {
            assertThat(admin.submit("/console/failures/" + decision, Map.of("id", "nothing")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_person_is_erased_only_by_who_types_the_name() {
        var gone = Person.registered();
        gone.uploads(Resumes.CHINESE);
        var preview = admin.get("/console/people/" + gone.id() + "/erase").body();
        assertThat(preview).contains("Resumes: 1", "Type " + gone.username() + " to confirm");

        assertThat(admin.submit("/console/people/" + gone.id() + "/erase", Map.of("confirmed", "somebody")).statusCode()).isEqualTo(400);
        assertThat(gone.client().get("/api/auth/me").status()).isEqualTo(200);

        admin.get("/console/people/" + gone.id() + "/erase");
        assertThat(admin.submit("/console/people/" + gone.id() + "/erase", Map.of("confirmed", gone.username())).statusCode()).isEqualTo(302);
        assertThat(gone.client().get("/api/auth/me").status()).isEqualTo(401);
    }

    @Test
    void what_is_not_there_is_said_on_a_page() {
        for (var path : List.of("/console/nothing", "/console/resumes/999999999", "/console/resumes/x", "/console/interviews/999999999",
                "/console/people/999999999", "/console/events/resume-1/999999999")) {
            var page = admin.get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("There is nothing here.");
        }
    }

    @Test
    void liveness_and_readiness_are_told_to_anyone_and_nothing_more_is() {
        var stranger = Application.client();

        assertThat(stranger.get("/ops/actuator/health/liveness").text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(stranger.get("/ops/actuator/health/readiness").text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(stranger.get("/ops/actuator/health/db").status()).isEqualTo(401);
        assertThat(stranger.get("/ops/actuator/prometheus").status()).isEqualTo(401);
    }

    private static int generation() {
        return Application.client().with(Application.OPERATOR_TOKEN).get("/ops/projections").json().valueStream()
                .filter(projection -> projection.get("name").asString().equals("account"))
                .map((JsonNode projection) -> projection.get("generation").asInt()).findFirst().orElseThrow();
    }
}
