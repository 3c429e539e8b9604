package io.rehearsal.command.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads every event once as it is committed, whichever node appended it, and hands it to all who follow on this node. One connection
 * listens for the database's wake-up; every two seconds the tail looks by itself, in case a wake-up was lost.
 */
public final class EventTail implements SmartLifecycle {

    /** Before whatever follows, and until all of that has stopped. */
    private static final int PHASE = -1_000;
    private static final int LOOK_MILLIS = 2_000;
    private static final long RECONNECT_MILLIS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);

    private final EventStorageEngine engine;
    private final EventTable table;
    private final DataSource dataSource;
    private final List<Consumer<TrackedEventMessage<?>>> followers = new CopyOnWriteArrayList<>();
    private final RecentEvents recent = new RecentEvents();
    private @Nullable Thread thread;
    private volatile boolean running;

    EventTail(EventStorageEngine engine, EventTable table, DataSource dataSource) {
        this.engine = engine;
        this.table = table;
        this.dataSource = dataSource;
    }

    /**
     * Calls for every event that is committed from now on, in order, and never twice. One thread calls all: whoever is called hands on
     * and returns at once. The payload is decoded only if it is asked for.
     */
    public void follow(Consumer<TrackedEventMessage<?>> follower) {
        followers.add(follower);
        ensureStarted();
    }

    /** The position of the last event that this node has seen. */
    public long head() {
        return recent.head();
    }

    /** Waits for an event after the position. @return whether there is one */
    boolean awaitAfter(long position, long nanos) throws InterruptedException {
        return recent.awaitAfter(position, nanos);
    }

    /** The events after a position; null where some of them are not held any more. */
    @Nullable List<TrackedEventMessage<?>> after(long position) {
        return recent.after(position);
    }

    /** Lets go of the events it holds, which may be decoded by now and tell about somebody who was erased. */
    public void forget() {
        recent.forget();
    }

    /** Once this returns, whatever is committed later is seen. */
    synchronized void ensureStarted() {
        if (thread == null) {
            running = true;
            recent.begin(table.head());
            thread = Thread.ofPlatform().daemon().name("event-tail").start(this::run);
        }
    }

    private void run() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("new events are not heard of: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var listening = connection.unwrap(PGConnection.class);
        execute(connection, "listen " + EventTable.CHANNEL);
        try {
            while (running) {
                read();
                listening.getNotifications(LOOK_MILLIS);
            }
        } finally {
            if (!connection.isClosed()) {
                execute(connection, "unlisten *");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void read() {
        List<? extends TrackedEventMessage<?>> read;
        do {
            try (var events = engine.readEvents(GapAwareTrackingToken.newInstance(head(), List.of()), false)) {
                read = events.limit(EventStoreConfiguration.FETCH).toList();
            }
            read.forEach(this::tell);
            recent.add(read);
        } while (read.size() == EventStoreConfiguration.FETCH);
    }

    private void tell(TrackedEventMessage<?> event) {
        for (var follower : followers) {
            try {
                follower.accept(event);
            } catch (RuntimeException e) {
                LOG.error("who follows the events failed at {}", event.getIdentifier(), e);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RECONNECT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        ensureStarted();
    }

    @Override
    public void stop() {
        running = false;
        var tail = thread;
        if (tail != null) {
            table.wakeUp();
            try {
                tail.join(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
