package io.rehearsal.query.projection;

import io.rehearsal.events.account.events.AccountErased;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A follower for all projections of the read store, and one for each that is kept elsewhere, so that what is away holds up nothing else. */
@Component
public class Followers {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final String DOCUMENTS = "documents";

    private final Projections projections;
    private final EventStore events;
    private final List<ProjectionRuntime<?>> apart;
    private final Map<String, Follower> byProjection = new HashMap<>();
    private final List<Follower> all = new ArrayList<>();
    private volatile boolean running;

    public Followers(Projections projections, EventStore events, EventLog log, Locks locks, FollowerTokens tokens) {
        this.projections = projections;
        this.events = events;
        this.apart = projections.all().stream().<ProjectionRuntime<?>>map(runtime -> runtime).filter(ProjectionRuntime::isKeptElsewhere).toList();
        var together = projections.all().stream().filter(runtime -> !runtime.isKeptElsewhere()).toList();
        add(new Follower(DOCUMENTS, () -> followed(together), log, locks, tokens, true), together);
        apart.forEach(runtime ->
                add(new Follower(runtime.name(), () -> followed(List.of(runtime)), log, locks, tokens, false), List.of(runtime)));
    }

    private void add(Follower follower, List<? extends ProjectionRuntime<?>> runtimes) {
        if (!runtimes.isEmpty()) {
            all.add(follower);
            runtimes.forEach(runtime -> byProjection.put(runtime.name(), follower));
        }
    }

    private static List<Generation<?>> followed(List<? extends ProjectionRuntime<?>> runtimes) {
        return runtimes.stream().<Generation<?>>flatMap(runtime -> runtime.followed().stream()).toList();
    }

    /** @param builtUpTo the last position there was before this node built what is followed */
    public void start(long builtUpTo) {
        running = true;
        all.forEach(follower -> follower.start(builtUpTo));
        Thread.ofPlatform().daemon().name("follower-waking").start(this::listen);
    }

    public void stop() {
        running = false;
        all.forEach(Follower::stop);
    }

    /**
     * What only followers fold is folded as soon as this node hears of an event, on whichever node it was appended; and no node keeps an
     * erased person's data in memory.
     */
    private void listen() {
        while (running) {
            try (var stream = events.openStream(events.createHeadToken())) {
                while (running) {
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        wake(stream.nextAvailable().getPayloadType());
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("nobody is woken for now", e);
                LockSupport.parkNanos(Follower.INTERVAL.toNanos());
            }
        }
    }

    private void wake(Class<?> eventType) {
        all.forEach(Follower::hear);
        if (eventType == AccountErased.class) {
            projections.all().forEach(runtime -> runtime.followed().forEach(Generation::forgetRecent));
        }
        apart.stream().filter(runtime -> runtime.concerns(eventType) || eventType == AccountErased.class)
                .forEach(runtime -> wake(runtime.name()));
    }

    void wake(String projection) {
        Objects.requireNonNull(byProjection.get(projection)).wake();
    }

    /** Up to where everything has been looked at, and folded where its writer had not. */
    public Position position(String projection) {
        return Objects.requireNonNull(byProjection.get(projection)).position();
    }
}
