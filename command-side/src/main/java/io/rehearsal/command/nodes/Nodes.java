package io.rehearsal.command.nodes;

import io.rehearsal.events.operations.queries.CountNodes;
import io.rehearsal.events.operations.queries.IsStoreReachable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The nodes that are alive, and what each works on, as advisory locks of PostgreSQL that one session of each node holds. When a node
 * ends, however it ends, the database ends its session and its locks are gone: no clock is asked, neither a node's nor another's.
 */
@Component
public class Nodes implements SmartLifecycle {

    /** Before whatever claims. */
    private static final int PHASE = -900;
    /** The first half of a lock's number; the second is the node's. */
    private static final int NODE = 0x7265_6801;
    private static final long LOOK_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    private static final String ALIVE = """
            select objid::bigint from pg_locks where locktype = 'advisory' and classid = %d and objsubid = 2 and granted
                and database = (select oid from pg_database where datname = current_database())""".formatted(NODE);

    private final DataSource dataSource;
    private final int self = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private final List<Runnable> whenOneIsGone = new CopyOnWriteArrayList<>();
    private Set<Long> seen = Set.of();
    private volatile boolean reachable = true;
    private @Nullable Connection session;
    private @Nullable ScheduledExecutorService clock;

    Nodes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Is called, by a thread that it must not hold up, about a second after another node has ended. */
    public void whenOneIsGone(Runnable what) {
        whenOneIsGone.add(what);
    }

    /**
     * Takes a piece of work for this node.
     *
     * @return whether it has been taken; false where another node has it, or the database does not answer
     */
    public synchronized boolean claim(String work) {
        return ask("select pg_try_advisory_lock(hashtextextended(?, 0))", work);
    }

    /** Gives it back. */
    public synchronized void release(String work) {
        ask("select pg_advisory_unlock(hashtextextended(?, 0))", work);
    }

    private boolean ask(String sql, String work) {
        try (var statement = session().prepareStatement(sql)) {
            statement.setString(1, work);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            lose(e);
            return false;
        }
    }

    /** Whether another node is alive. */
    public synchronized boolean others() throws SQLException {
        var alive = alive();
        alive.remove((long) self);
        return !alive.isEmpty();
    }

    @QueryHandler
    boolean answer(IsStoreReachable query) {
        return reachable;
    }

    @QueryHandler
    synchronized int answer(CountNodes query) {
        return Math.max(1, seen.size());
    }

    private Set<Long> alive() throws SQLException {
        var alive = new HashSet<Long>();
        try (var statement = session().createStatement(); var rows = statement.executeQuery(ALIVE)) {
            while (rows.next()) {
                alive.add(rows.getLong(1));
            }
        }
        return alive;
    }

    private Connection session() throws SQLException {
        if (session == null) {
            var fresh = dataSource.getConnection();
            fresh.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
            try (var statement = fresh.createStatement()) {
                statement.execute("select pg_advisory_lock(%d, %d)".formatted(NODE, self));
            }
            session = fresh;
        }
        return session;
    }

    /** With the session every claim is lost; what is being done is finished, and decided upon once. */
    private void lose(SQLException failure) {
        LOG.warn("the database does not answer about the nodes: {}", failure.getMessage());
        reachable = false;
        end();
    }

    /** Its locks must not go back to the pool: where they cannot be given back, the session is ended. */
    private void end() {
        var ended = session;
        session = null;
        if (ended != null) {
            try (ended) {
                giveBack(ended);
            } catch (SQLException e) {
                LOG.debug("a session was gone already", e);
            }
        }
    }

    private static void giveBack(Connection ended) throws SQLException {
        try (var statement = ended.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            ended.abort(Runnable::run);
        }
    }

    private void look() {
        boolean gone;
        synchronized (this) {
            try {
                var alive = alive();
                gone = !alive.containsAll(seen);
                seen = alive;
                reachable = true;
            } catch (SQLException e) {
                lose(e);
                return;
            }
        }
        if (gone) {
            whenOneIsGone.forEach(Runnable::run);
        }
    }

    @Override
    public synchronized void start() {
        if (clock != null) {
            return;
        }
        clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("nodes").factory());
        clock.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
        end();
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
