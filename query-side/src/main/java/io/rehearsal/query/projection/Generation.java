package io.rehearsal.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.tracing.Traced;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * One generation of a projection on this node. Any number of nodes and threads fold into it at the same time: a root is replaced only if
 * it still is what the fold began with, and who comes second folds on from there.
 */
public final class Generation<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final int REMEMBERED = 1_000;
    private static final String ACCOUNT = "account-";
    private static final int MOST_ATTEMPTS = 100;
    // Half of what the follower leaves to the writers before it looks for what an erased person has.
    private static final Duration SLOW = Follower.INTERVAL.dividedBy(2);

    private final Projection<V> projection;
    private final int number;
    private final ProjectionStore<V> store;
    private final AggregateStreams streams;
    private final DeadLetters deadLetters;
    // What this node wrote last: where nobody else has written since, it need not be read again.
    private final Cache<String, Stored<V>> recent = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final ProjectionMeters meters;
    private volatile Condition condition = Condition.RUNNING;

    Generation(Projection<V> projection, int number, ProjectionStore<V> store, AggregateStreams streams, DeadLetters deadLetters) {
        this.projection = projection;
        this.number = number;
        this.store = store;
        this.streams = streams;
        this.deadLetters = deadLetters;
        this.meters = new ProjectionMeters(projection.name());
    }

    public Projection<V> projection() {
        return projection;
    }

    public int number() {
        return number;
    }

    public ProjectionStore<V> store() {
        return store;
    }

    public Condition condition() {
        return condition;
    }

    void become(Condition now) {
        condition = now;
    }

    void fail(RuntimeException e) {
        condition = e instanceof StoreUnavailable || e instanceof MongoTimeoutException || e instanceof MongoSocketException || e instanceof DataAccessResourceFailureException
                ? Condition.AWAY
                : Condition.FAILING;
        meters.failed();
        LOG.warn("projection {} cannot be written: {}", projection.name(), e.getClass().getName());
    }

    boolean concerns(Class<?> eventType) {
        return projection.mayConcern(eventType);
    }

    /**
     * Folds events of one aggregate that were just appended, in their order; what is missing before them is read.
     *
     * @param since when they were not appended yet, by {@link System#nanoTime}
     */
    void fold(String key, List<? extends DomainEventMessage<?>> events, long since) {
        traced(events).run(() -> meters.folded(events.size(), () -> foldInto(key, events, since)));
    }

    /** Part of the trace of whatever appended the last of the events. */
    private Traced traced(List<? extends DomainEventMessage<?>> events) {
        return Traced.work("fold " + projection.name())
                .causedBy(events.isEmpty() ? MetaData.emptyInstance() : events.getLast().getMetaData())
                .with("rehearsal.events", events.size());
    }

    private void foldInto(String key, List<? extends DomainEventMessage<?>> events, long since) {
        var known = recent.getIfPresent(key);
        var base = known == null && events.getFirst().getSequenceNumber() > 0 ? load(key) : known;
        var last = events.getLast().getSequenceNumber();
        if (base != null && !base.erased() && (base.parked() || base.applied() >= last)) {
            recent.put(key, base);
            return;
        }
        var document = new FoldedDocument<>(projection, store, key, base);
        if (base == null || !base.erased()) {
            apply(document, complete(key, document, events));
        }
        write(document, since);
    }

    /** Folds what the document has not applied yet, up to what there is. */
    void catchUp(String key) {
        var document = new FoldedDocument<>(projection, store, key, load(key));
        if (!document.isParked()) {
            var since = System.nanoTime();
            var missing = missing(key, document);
            traced(missing).run(() -> {
                apply(document, missing);
                write(document, since);
            });
        }
    }

    /** What others wrote meanwhile is folded on from here: so what stands beside the root is of the last event too. */
    private void write(FoldedDocument<V> document, long since) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (!document.isChanged() && !document.isErased()) {
                return;
            }
            // What is in memory may say more than the events say by now, and may have been written beside the root already.
            if (document.isErased() || isOvertaken(document, since)) {
                refold(document.key());
                return;
            }
            if (replace(document)) {
                if (isOvertaken(document, since)) {
                    refold(document.key());
                }
                return;
            }
            var now = load(document.key());
            if (now != null && !now.erased() && (now.parked() || document.waiting() == 0 && now.applied() >= document.applied())) {
                return;
            }
            document.rebase(now);
            if (!document.isErased()) {
                apply(document, missing(document.key(), document));
            }
        }
        throw new IllegalStateException("projection " + projection.name() + " cannot be written");
    }

    /** Who was slow may have read what can no longer be read, and write it after everybody has looked for it. */
    private boolean isOvertaken(FoldedDocument<V> document, long since) {
        var owner = document.document().owner();
        return owner != null && System.nanoTime() - since > SLOW.toNanos()
                && streams.read(ACCOUNT + owner).stream().anyMatch(event -> event.getPayloadType() == AccountErased.class);
    }

    /** Folds what these events did wherever that has not happened yet. */
    public void catchUp(List<EventLog.Header> events) {
        meters.lookedAt(events.size());
        var behind = new HashMap<String, Long>();
        var erased = new ArrayList<Long>();
        for (var event : events) {
            var type = StoredTypes.of(event.type(), event.revision());
            // What this code does not know may be known by another name once it is read.
            if (type.isEmpty() || concerns(type.get())) {
                behind.merge(event.aggregateId(), event.sequence(), Math::max);
            }
            if (type.isPresent() && type.get() == AccountErased.class) {
                erased.add(Long.parseLong(event.aggregateId().substring(ACCOUNT.length())));
            }
        }
        behind.entrySet().removeIf(entry -> isWritten(entry.getKey(), entry.getValue()));
        var applied = store.applied(behind.keySet());
        behind.forEach((key, sequence) -> {
            if (applied.getOrDefault(key, -1L) < sequence) {
                catchUp(key);
            }
        });
        erased.forEach(this::forget);
    }

    /** Whether this node has written the event, or a later one: a root never goes back. */
    private boolean isWritten(String key, long sequence) {
        var known = recent.getIfPresent(key);
        return known != null && known.applied() >= sequence;
    }

    /** Folds everything of a person again from the events, in which personal data can no longer be read. */
    void forget(long owner) {
        forgetRecent();
        store.ownedBy(owner).forEach(this::refold);
    }

    /** Lets go of what is in memory. */
    void forgetRecent() {
        recent.invalidateAll();
    }

    /**
     * Folds a parked document again from its aggregate's first event on.
     *
     * @return whether it is parked no more; where an event still cannot be folded it is parked again
     */
    public boolean foldParked(String key) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var base = load(key);
            deadLetters.forget(projection.name(), number, key);
            if (base == null || !base.parked()) {
                return true;
            }
            var document = FoldedDocument.afresh(projection, key, base);
            apply(document, missing(key, document));
            document.removeOthers(store.children(key));
            if (replace(document)) {
                return !document.isParked();
            }
        }
        throw new IllegalStateException("projection " + projection.name() + " cannot be written");
    }

    private void refold(String key) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var base = load(key);
            var document = FoldedDocument.again(projection, key, base);
            apply(document, missing(key, document));
            if (base != null) {
                document.pass(base.applied());
            }
            document.removeOthers(store.children(key));
            if (replace(document)) {
                return;
            }
        }
        throw new IllegalStateException("projection " + projection.name() + " cannot be written");
    }

    private boolean replace(FoldedDocument<V> document) {
        var change = document.change();
        if (store.replace(change)) {
            recent.put(document.key(), change.after());
            return true;
        }
        recent.invalidate(document.key());
        return false;
    }

    private void apply(FoldedDocument<V> document, List<? extends DomainEventMessage<?>> events) {
        for (var event : events) {
            if (document.isParked()) {
                return;
            }
            if (event.getSequenceNumber() > document.applied() && concerns(event.getPayloadType())) {
                try {
                    document.fold(event);
                } catch (RuntimeException e) {
                    if (e instanceof StoreUnavailable) {
                        throw e;
                    }
                    FoldSession.park(projection.name(), number, document, event, e, deadLetters);
                }
            }
        }
    }

    private List<? extends DomainEventMessage<?>> complete(
            String key, FoldedDocument<V> document, List<? extends DomainEventMessage<?>> events) {
        var first = events.getFirst().getSequenceNumber();
        return first > document.applied() + 1 ? missing(key, document) : events;
    }

    private List<? extends DomainEventMessage<?>> missing(String key, FoldedDocument<V> document) {
        return streams.readFrom(key, document.applied() + 1);
    }

    private @Nullable Stored<V> load(String key) {
        return store.load(Set.of(key)).get(key);
    }
}
