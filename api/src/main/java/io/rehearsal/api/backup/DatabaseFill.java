package io.rehearsal.api.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

/**
 * A database that a backup is put into.
 *
 * @param url a JDBC URL without credentials
 */
record DatabaseFill(String url, String username, String password) {

    private static final int MOST_COLUMN_NAMES = 10_000;
    private static final String HAS_TABLES = """
            select count(*) from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
                and relname = 'domain_event'""";

    /**
     * Makes the tables as the backup knows them and fills them in one transaction: a failure leaves them empty. The next start
     * migrates them further.
     *
     * @throws BackupRefused where the database holds events, or the backup is of a later version than this program
     * @throws SQLException  where the database does not answer
     */
    void fill(BackupFile backup) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            if (Tables.number(connection, HAS_TABLES) > 0 && Tables.number(connection, "select count(*) from domain_event") > 0) {
                throw new BackupRefused("The database at %s holds events. Restore into an empty one.".formatted(address()));
            }
            migrate(backup.manifest());
            connection.setAutoCommit(false);
            fill(connection, backup);
            connection.commit();
        }
    }

    private String address() {
        return url.replaceAll("[?].*", "");
    }

    private void migrate(Manifest manifest) {
        try {
            Flyway.configure().dataSource(url, username, password).target(manifest.schema()).load().migrate();
        } catch (FlywayException e) {
            throw new BackupRefused("The tables cannot be made as the backup knows them (schema %s): %s. It may be of a later version."
                    .formatted(manifest.schema(), e.getMessage()));
        }
    }

    private static void fill(Connection connection, BackupFile backup) throws IOException, SQLException {
        var columns = Tables.columns(connection);
        var parts = backup.manifest().parts().stream().filter(Manifest.Part::isTable).toList();
        var unknown = Tables.beyond(parts.stream().map(DatabaseFill::table).toList(), columns);
        if (!unknown.isEmpty()) {
            throw new BackupRefused("The backup holds tables that this version does not know: %s.".formatted(unknown));
        }
        try (var statement = connection.createStatement()) {
            for (var table : columns.sequencedKeySet().reversed()) {
                statement.execute("delete from " + Tables.quoted(table));
            }
        }
        for (var part : parts) {
            fill(connection, backup, part, Objects.requireNonNull(columns.get(table(part))));
        }
        continueSequences(connection, backup.manifest());
        long events = Tables.number(connection, "select count(*) from domain_event");
        long head = Tables.number(connection, "select coalesce(max(global_index), 0) from domain_event");
        if (events != backup.manifest().events() || head != backup.manifest().head()) {
            throw new BackupRefused("%d events up to position %d were restored, and the backup says %d up to %d."
                    .formatted(events, head, backup.manifest().events(), backup.manifest().head()));
        }
    }

    private static String table(Manifest.Part part) {
        return part.name().substring(Manifest.Part.TABLES.length());
    }

    private static void fill(Connection connection, BackupFile backup, Manifest.Part part, String known) throws IOException, SQLException {
        try (var in = backup.part(part)) {
            var columns = line(in);
            if (!Set.copyOf(names(known)).equals(Set.copyOf(names(columns)))) {
                throw new BackupRefused("The backup's %s has other columns than this version knows.".formatted(part.name()));
            }
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy %s (%s) from stdin (format binary)".formatted(Tables.quoted(table(part)), columns), in);
        }
    }

    private static List<String> names(String columns) {
        return Arrays.asList(columns.split(", "));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > MOST_COLUMN_NAMES) {
                throw new BackupRefused("The backup is damaged: a table does not name its columns.");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void continueSequences(Connection connection, Manifest manifest) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var sequence : manifest.sequences().entrySet()) {
                statement.setString(1, Tables.quoted(sequence.getKey()));
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }
}
