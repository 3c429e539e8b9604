package io.rehearsal.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** PostgreSQL's advisory locks. One session holds all of this node's: they are free once its connection or the node is gone. */
@Component
class JdbcLocks implements Locks, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcLocks.class);
    // What others may lock in the same database has another number.
    private static final int SPACE = 0x52454144;

    private final DataSource database;
    private @Nullable Session session;

    JdbcLocks(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized Optional<Lock> tryAcquire(String name) {
        try {
            var now = session == null || !session.isAlive() ? open() : session;
            return now.acquire(name) ? Optional.of(new Held(now, name)) : Optional.empty();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the lock {} cannot be asked for: {}", name, e.getClass().getName());
            drop();
            return Optional.empty();
        }
    }

    @Override
    public synchronized void destroy() {
        drop();
    }

    private Session open() throws SQLException {
        drop();
        var opened = new Session(database.getConnection());
        session = opened;
        return opened;
    }

    private void drop() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    private final class Held implements Lock {

        private final Session by;
        private final String name;

        Held(Session by, String name) {
            this.by = by;
            this.name = name;
        }

        @Override
        public boolean isHeld() {
            synchronized (JdbcLocks.this) {
                return session == by && by.held.contains(name) && by.isAlive();
            }
        }

        @Override
        public void close() {
            synchronized (JdbcLocks.this) {
                if (session == by) {
                    by.release(name);
                }
            }
        }
    }

    private static final class Session {

        private static final int PATIENCE_SECONDS = 2;
        private static final Duration BELIEVED = Duration.ofSeconds(1);

        private final Connection connection;
        private final JdbcClient client;
        // The session itself could take a lock any number of times.
        private final Set<String> held = new HashSet<>();
        private long seenAlive = System.nanoTime();

        Session(Connection connection) {
            this.connection = connection;
            this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        boolean acquire(String name) {
            if (held.contains(name)) {
                return false;
            }
            var free = client.sql("select pg_try_advisory_lock(?, ?)").params(SPACE, name.hashCode()).query(Boolean.class).single();
            seenAlive = System.nanoTime();
            return free && held.add(name);
        }

        void release(String name) {
            try {
                client.sql("select pg_advisory_unlock(?, ?)").params(SPACE, name.hashCode()).query(Boolean.class).single();
            } catch (RuntimeException e) {
                LOG.debug("the lock {} is gone with its session", name, e);
            }
            held.remove(name);
        }

        boolean isAlive() {
            if (System.nanoTime() - seenAlive < BELIEVED.toNanos()) {
                return true;
            }
            try {
                var alive = connection.isValid(PATIENCE_SECONDS);
                seenAlive = System.nanoTime();
                return alive;
            } catch (SQLException e) {
                return false;
            }
        }

        void close() {
            try {
                client.sql("select pg_advisory_unlock_all()").query((_, _) -> true).list();
            } catch (RuntimeException e) {
                LOG.debug("the session is gone with its locks", e);
            }
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("the connection is gone", e);
            }
        }
    }
}
