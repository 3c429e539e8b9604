package io.rehearsal.query.projection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A PostgreSQL with the tables that the command side makes, started once for all tests. */
final class Truth {

    private static final String MIGRATIONS = "../command-side/src/main/resources/db/migration/";
    private static final JdbcClient CLIENT = start();

    private Truth() {
    }

    /** Empty tables. */
    static JdbcClient empty() {
        CLIENT.sql("truncate domain_event, projection_dead_letter").update();
        return CLIENT;
    }

    /** Adds an event at a position, as a commit would that comes in any order. */
    static void event(long position, String type, Instant at) {
        CLIENT.sql("""
                        insert into domain_event (global_index, aggregate_identifier, sequence_number, event_identifier,
                                payload, payload_type, time_stamp)
                        values (?, ?, 0, ?, '', ?, ?)""")
                .params(position, "resume-" + position, "event-" + position, type, at.toString())
                .update();
    }

    private static JdbcClient start() {
        try {
            var database = EmbeddedPostgres.start().getPostgresDatabase();
            new ResourceDatabasePopulator(
                    new FileSystemResource(MIGRATIONS + "V1__the_truth.sql"),
                    new FileSystemResource(MIGRATIONS + "V101__dead_letters_of_projections.sql")).execute(database);
            return JdbcClient.create(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
