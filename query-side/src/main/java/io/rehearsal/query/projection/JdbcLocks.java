package io.rehearsal.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** PostgreSQL's advisory locks, each held by a session of its own. */
@Component
class JdbcLocks implements Locks {

    // What others may lock in the same database has another number.
    private static final int SPACE = 0x52454144;

    private final DataSource database;

    JdbcLocks(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Lock> tryAcquire(String name) {
        Connection connection = null;
        try {
            connection = database.getConnection();
            var session = new Session(connection, name.hashCode());
            if (session.lock()) {
                return Optional.of(session);
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException | RuntimeException e) {
            close(connection);
            return Optional.empty();
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            return;
        }
    }

    private static final class Session implements Lock {

        private static final int PATIENCE_SECONDS = 2;

        private final Connection connection;
        private final JdbcClient client;
        private final int key;

        Session(Connection connection, int key) {
            this.connection = connection;
            this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            this.key = key;
        }

        boolean lock() {
            return client.sql("select pg_try_advisory_lock(?, ?)").params(SPACE, key).query(Boolean.class).single();
        }

        @Override
        public boolean isHeld() {
            try {
                return connection.isValid(PATIENCE_SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try {
                client.sql("select pg_advisory_unlock(?, ?)").params(SPACE, key).query(Boolean.class).single();
            } catch (RuntimeException e) {
                JdbcLocks.close(connection);
                return;
            }
            JdbcLocks.close(connection);
        }
    }
}
