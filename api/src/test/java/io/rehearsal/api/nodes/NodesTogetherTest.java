package io.rehearsal.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.embedded.opensearch.SearchServer;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.SecondNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes that start at the same moment, on stores in which nothing is yet. */
@SecondNode
class NodesTogetherTest {

    private static final String DATABASE = "together";
    private static final String LIST = "/api/v1/roles?limit=1000";

    @Test
    void load_the_catalogue_of_roles_once_and_show_the_same(@TempDir Path directory) throws Exception {
        Application.bean(JdbcClient.class).sql("create database " + DATABASE).update();
        var first = Application.bean(Environment.class);
        var url = otherDatabase(first.getRequiredProperty("spring.datasource.url"));
        try (var search = SearchServer.begin(directory)) {
            search.await();
            var nodes = started(Map.of("rehearsal.postgres.url", url,
                    "rehearsal.mongodb.uri", otherDatabase(first.getRequiredProperty("rehearsal.mongodb.uri")),
                    "rehearsal.opensearch.uris", search.uri()));
            try (var one = nodes.getFirst(); var other = nodes.getLast()) {
                var stored = JdbcClient.create(new DriverManagerDataSource(url,
                        first.getRequiredProperty("spring.datasource.username"), first.getRequiredProperty("spring.datasource.password")));
                var created = stored.sql("select aggregate_identifier from domain_event where payload_type like 'role.%'").query(String.class).list();
                assertThat(created).hasSizeGreaterThan(50).doesNotHaveDuplicates();

                var person = Application.client().on(one.port()).with(token(one.port()));
                var listed = person.get(LIST).data();
                assertThat(listed).hasSize(created.size());
                assertThat(person.at(other.port()).get(LIST).data()).isEqualTo(listed);
            }
        }
    }

    private static String token(int port) {
        var stranger = Application.client().on(port);
        var name = Person.freshName();
        stranger.post("/api/auth/register", """
                {"username": "%1$s", "email": "%1$s@example.com", "password": "a long sentence", "full_name": "Somebody"}""".formatted(name));
        return stranger.form("/api/auth/login", Map.of("username", name, "password", "a long sentence")).data().get("access_token").asString();
    }

    private static List<OtherNode> started(Map<String, String> settings) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<OtherNode> start = () -> {
            together.await();
            return OtherNode.start(Duration.ZERO, settings);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var nodes = threads.invokeAll(List.of(start, start));
            return List.of(nodes.getFirst().get(), nodes.getLast().get());
        }
    }

    private static String otherDatabase(String address) {
        return address.replaceFirst("/rehearsal(?=\\?|$)", "/" + DATABASE);
    }
}
