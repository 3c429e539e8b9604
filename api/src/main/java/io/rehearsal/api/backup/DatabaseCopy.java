package io.rehearsal.api.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Copies the whole database, embedded or not, as it stands at one moment, while everybody goes on working: one read-only transaction sees
 * one state of all tables. Personal data stay sealed as they are.
 */
@Component
public class DatabaseCopy {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCopy.class);
    private static final String EVENTS = "select count(*) from domain_event";
    private static final String HEAD = "select coalesce(max(global_index), 0) from domain_event";

    private final String url;
    private final String username;
    private final String password;
    private final String masterKeyProof;

    DatabaseCopy(@Value("${spring.datasource.url}") String url, @Value("${spring.datasource.username:}") String username,
            @Value("${spring.datasource.password:}") String password, @Value("${rehearsal.master-key}") String masterKey) {
        this.url = url;
        this.username = username;
        this.password = password;
        this.masterKeyProof = proof(masterKey);
    }

    /** What tells a master key from others without telling what it is: SHA-256 of its bytes, in hex. */
    static String proof(String masterKey) {
        return Sums.of(Base64.getDecoder().decode(masterKey.strip()));
    }

    /**
     * Writes it as parts with a manifest as the last one.
     *
     * @throws IOException where whoever reads it has gone away
     * @throws SQLException where the database does not answer; what was written then has no manifest
     */
    public void writeTo(OutputStream out) throws IOException, SQLException {
        // No connection of the pool: whoever reads may go away in the middle of a table, after which a connection is good for nothing.
        try (var connection = DriverManager.getConnection(url, username, password)) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            write(connection, new Parts(out));
        }
    }

    private void write(Connection connection, Parts parts) throws IOException, SQLException {
        var at = Instant.now();
        long events = Tables.number(connection, EVENTS);
        long head = Tables.number(connection, HEAD);
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : Tables.columns(connection).entrySet()) {
            parts.add(Manifest.Part.TABLES + table.getKey(), out -> copy(copies, table.getKey(), table.getValue(), out));
        }
        var manifest = new Manifest(Manifest.FORMAT, at, Tables.schema(connection), events, head, masterKeyProof,
                Tables.sequences(connection), parts.written());
        parts.end(manifest);
        LOG.info("The database was copied: {} events, {} bytes", events, manifest.bytes());
    }

    /** The columns stand in front, so that a table can be filled whose columns are in another order. */
    private static long copy(CopyManager copies, String table, String columns, OutputStream out) throws IOException {
        try {
            out.write((columns + "\n").getBytes(StandardCharsets.UTF_8));
            return copies.copyOut("copy %s (%s) to stdout (format binary)".formatted(Tables.quoted(table), columns), out);
        } catch (SQLException e) {
            throw new IOException("table " + table + " cannot be copied", e);
        }
    }
}
