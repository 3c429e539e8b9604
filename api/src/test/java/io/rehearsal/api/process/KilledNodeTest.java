package io.rehearsal.api.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.cli.client.ServerAddress;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one set of stores, of which one is killed while it writes. */
class KilledNodeTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 40;

    /**
     * A person's resume.
     *
     * @param before       how many changes its history showed before it was restored
     * @param acknowledged how many restores were
     */
    private record Written(Person person, long resume, int before, AtomicInteger acknowledged) {

        static Written fresh() {
            var person = Person.registered();
            var resume = person.uploads(Resumes.CHINESE);
            return new Written(person, resume, shown(person, resume), new AtomicInteger());
        }

        /** As long as the node answers. */
        void restoreOn(int port) {
            try {
                while (person.client().on(port).post("/api/resume/%d/restore".formatted(resume), "{\"version\": \"v1.0\"}").status() == 200) {
                    acknowledged.incrementAndGet();
                }
            } catch (RuntimeException e) {
                // It is gone.
            }
        }

        int shown() {
            return shown(person, resume);
        }

        private static int shown(Person person, long resume) {
            return person.client().get("/api/resume/%d/optimization-history".formatted(resume)).data().size();
        }
    }

    @TempDir
    Path temporary;

    @Test
    void what_a_killed_node_has_appended_is_shown_by_the_one_that_is_left_and_all_of_it() throws Exception {
        var data = Files.createDirectory(temporary.toRealPath().resolve("data"));
        var killed = RunningCopy.launch(data, sharedStores()).ready();
        int port = URI.create(String.valueOf(ServerAddress.find(data))).getPort();
        var all = Stream.generate(Written::fresh).limit(WRITERS).toList();
        var writers = all.stream().map(written -> Thread.startVirtualThread(() -> written.restoreOn(port))).toList();
        await().atMost(Duration.ofMinutes(1)).until(() -> all.stream().mapToInt(written -> written.acknowledged.get()).sum() >= ENOUGH);

        killed.kill();
        for (var writer : writers) {
            writer.join();
        }

        for (var written : all) {
            assertThat(appended(written)).isGreaterThanOrEqualTo(written.acknowledged.get());
        }
        await().untilAsserted(() -> assertThat(all).allSatisfy(written -> assertThat(written.shown()).isEqualTo(written.before + appended(written))));
        for (var written : all) {
            assertThat(written.person.client().post("/api/resume/%d/restore".formatted(written.resume), "{\"version\": \"v1.0\"}").status()).isEqualTo(200);
            assertThat(written.shown()).isEqualTo(written.before + appended(written));
        }
    }

    private static int appended(Written written) {
        return Application.bean(JdbcClient.class)
                .sql("select count(*) from domain_event where aggregate_identifier = ? and payload_type = 'resume.VersionRestored'")
                .param("resume-" + written.resume).query(Integer.class).single();
    }

    private static String[] sharedStores() {
        var first = Application.bean(Environment.class);
        var names = Map.of("rehearsal.postgres.url", "spring.datasource.url", "rehearsal.postgres.username", "spring.datasource.username",
                "rehearsal.postgres.password", "spring.datasource.password");
        var same = List.of("rehearsal.mongodb.uri", "rehearsal.opensearch.uris", "rehearsal.master-key", "rehearsal.jwt.secret", "rehearsal.operator.token");
        return Stream.concat(
                names.entrySet().stream().map(name -> name.getKey() + "=" + first.getRequiredProperty(name.getValue())),
                same.stream().map(name -> name + "=" + first.getRequiredProperty(name))).toArray(String[]::new);
    }
}
