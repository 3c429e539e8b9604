package io.rehearsal.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor under every append: an INSERT a commit into the application's PostgreSQL, of as many bytes as a stored event,
 * by clients with a connection each. The table has a generated key and nothing else that costs.
 */
final class Floor implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final byte[] row;

    private Floor(byte[] row) {
        this.row = row;
    }

    /** @param bytes of one row beside its key */
    static Floor open(RunningSystem system, int clients, int bytes) throws SQLException {
        var floor = new Floor(new byte[bytes]);
        try (var connection = system.connect(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists benchmark_floor (id bigint generated always as identity primary key, row bytea not null)");
        }
        for (int client = 0; client < clients; client++) {
            var connection = system.connect();
            floor.connections.add(connection);
            floor.inserts.add(connection.prepareStatement("insert into benchmark_floor (row) values (?)"));
        }
        return floor;
    }

    void insert(int client) throws SQLException {
        var insert = inserts.get(client);
        insert.setBytes(1, row);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
