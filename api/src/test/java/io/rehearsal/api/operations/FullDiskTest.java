package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Reply;
import io.rehearsal.command.disk.DataDisk;
import io.rehearsal.command.disk.Room;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the disk of the data directory has no room nothing is written, everything is read, and all goes on by itself. */
class FullDiskTest {

    private static final long ROOM_FOR_LOGINS = 200 * 1024 * 1024;

    private final DataDisk disk = Application.bean(DataDisk.class);
    private final Person person = Person.registered();
    private final Room real = disk.measuredBy(() -> Long.MAX_VALUE);

    @BeforeEach
    @AfterEach
    void thereIsRoom() {
        disk.measuredBy(real);
    }

    @Test
    void writes_are_refused_reads_go_on_and_all_goes_on_when_there_is_room() {
        long before = person.uploads("Ada Marsh\nada@example.org\nSkills: Java");

        disk.measuredBy(() -> 1_000);

        var refused = person.client().upload("/api/resume/upload", "b.txt", "Ada Marsh".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.json().has("detail")).isTrue();
        assertThat(person.client().get("/api/resume/" + before).status()).isEqualTo(200);
        assertThat(Application.client().at(Application.ports().of("rehearsal.ports.interview-gpt"))
                .post("/api/interviews", "{\"position\":\"Java\",\"difficulty\":\"easy\"}").status()).isEqualTo(503);

        disk.measuredBy(real);

        assertThat(person.client().upload("/api/resume/upload", "b.txt", "Ada Marsh, Java".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
    }

    @Test
    void who_is_not_logged_in_can_still_log_in_and_read_until_the_room_that_is_kept_for_that_is_used_up_too() {
        disk.measuredBy(() -> ROOM_FOR_LOGINS);

        assertThat(person.client().upload("/api/resume/upload", "b.txt", "Ada Marsh".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(503);
        var login = login();
        assertThat(login.status()).isEqualTo(200);
        var again = Application.client().with(login.json().at("/data/access_token").asString());
        assertThat(again.get("/api/auth/me").status()).isEqualTo(200);
        assertThat(again.post("/api/auth/logout").status()).isEqualTo(200);

        disk.measuredBy(() -> 1_000);

        assertThat(login().status()).isEqualTo(503);
    }

    private Reply login() {
        return Application.client().form("/api/auth/login", Map.of("username", person.username(), "password", person.password()));
    }

    @Test
    void health_names_the_disk() {
        disk.measuredBy(() -> 0);

        var health = Application.client().get("/health");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.json().get("status").asString()).isEqualTo("unhealthy");
        assertThat(health.json().get("reason").asString()).contains("disk of the data directory");

        disk.measuredBy(real);

        assertThat(Application.client().get("/health").text()).isEqualTo("{\"status\":\"healthy\"}");
    }

    @Test
    void what_goes_on_by_itself_waits_for_room_and_then_goes_on() {
        var document = person.client().upload("/api/knowledge/upload", "a.md", "# Caches\n\nA cache holds answers.".getBytes(StandardCharsets.UTF_8));
        disk.measuredBy(() -> 0);
        assertThat(document.status()).isEqualTo(201);
        disk.measuredBy(real);

        await().until(() -> person.client().get("/api/knowledge").data().get(0).get("status").asString().equals("completed"));
    }
}
