package io.rehearsal.query.projection;

import io.rehearsal.events.account.events.AccountErased;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds all events into the documents of a generation that nobody else writes: reads the documents that a batch needs at once, folds in
 * memory and writes each changed document once. Not safe for use by several threads.
 */
public final class FoldSession<V> {

    private static final Logger LOG = LoggerFactory.getLogger(FoldSession.class);
    private static final int MOST_WAITING = 2_000;

    private final Projection<V> projection;
    private final int generation;
    private final ProjectionStore<V> store;
    private final AggregateStreams streams;
    private final DeadLetters deadLetters;
    private final Predicate<EventMessage<?>> stillReadable;
    private final Consumer<ProjectionStore.Change<V>> written;
    // Least recently used first.
    private final Map<String, FoldedDocument<V>> documents = new LinkedHashMap<>(16, 0.75f, true);
    private boolean stores;

    /**
     * @param stillReadable whether events of a person may have been read before that person's erasure, given the erasure
     * @param written       is told of every root that was written
     */
    FoldSession(
            Projection<V> projection,
            int generation,
            ProjectionStore<V> store,
            AggregateStreams streams,
            DeadLetters deadLetters,
            Predicate<EventMessage<?>> stillReadable,
            Consumer<ProjectionStore.Change<V>> written) {
        this.projection = projection;
        this.generation = generation;
        this.store = store;
        this.streams = streams;
        this.deadLetters = deadLetters;
        this.stillReadable = stillReadable;
        this.written = written;
    }

    /** Folds a batch in its order. An event that cannot be folded parks its document and stops nothing else. */
    public void fold(Collection<? extends EventMessage<?>> batch) {
        var missing = new HashSet<String>();
        for (var message : batch) {
            if (concerns(message) && !documents.containsKey(key(message))) {
                missing.add(key(message));
            }
        }
        load(missing);
        for (var message : batch) {
            if (concerns(message)) {
                fold(Objects.requireNonNull(documents.get(key(message))), (DomainEventMessage<?>) message);
            }
            forgetErased(message);
        }
    }

    private boolean concerns(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> && projection.mayConcern(message.getPayloadType());
    }

    private static String key(EventMessage<?> message) {
        return ((DomainEventMessage<?>) message).getAggregateIdentifier();
    }

    /** Writes what has changed since the last time. */
    public void write() {
        write(documents.values());
    }

    /** Writes and lets go of the documents that were not used for longest, once there are more than {@code most} in memory. */
    public void trim(int most) {
        if (documents.size() > most) {
            var oldest = List.copyOf(documents.entrySet()).subList(0, documents.size() - most / 2);
            write(oldest.stream().map(Map.Entry::getValue).toList());
            oldest.stream().map(Map.Entry::getKey).forEach(documents::remove);
        }
    }

    /** Lets go of the documents in memory; what was not written is lost. */
    public void clear() {
        documents.clear();
    }

    private void write(Collection<FoldedDocument<V>> candidates) {
        var changed = candidates.stream().filter(FoldedDocument::isChanged).toList();
        var changes = changed.stream().map(FoldedDocument::change).toList();
        if (!changes.isEmpty()) {
            store.write(changes);
            stores = true;
        }
        for (int i = 0; i < changes.size(); i++) {
            changed.get(i).written(changes.get(i).after());
            written.accept(changes.get(i));
        }
    }

    private void load(Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        var stored = stores ? store.load(keys) : Map.<String, Stored<V>>of();
        for (var key : keys) {
            documents.put(key, new FoldedDocument<>(projection, store, key, stored.get(key)));
        }
    }

    private void fold(FoldedDocument<V> document, DomainEventMessage<?> event) {
        if (document.isParked() || event.getSequenceNumber() <= document.applied()) {
            return;
        }
        try {
            document.fold(event);
        } catch (RuntimeException e) {
            park(projection.name(), generation, document, event, e, deadLetters);
        }
        if (document.waiting() > MOST_WAITING) {
            store.writeChildren(document.key(), document.takeWrites());
        }
    }

    static void park(
            String projection, int generation, FoldedDocument<?> document, DomainEventMessage<?> event, RuntimeException e, DeadLetters letters) {
        LOG.error("{} parks {}: event {} cannot be folded ({})", projection, document.key(), event.getIdentifier(), e.getClass().getName());
        letters.park(new DeadLetters.DeadLetter(projection, generation, document.key(), event.getIdentifier(), e.getClass().getName()));
        document.park();
    }

    private void forgetErased(EventMessage<?> event) {
        if (AccountErased.class.equals(event.getPayloadType()) && stillReadable.test(event)) {
            refold(((AccountErased) event.getPayload()).accountId());
        }
    }

    /** Folds everything of a person again from the events, in which personal data can no longer be read. */
    private void refold(long owner) {
        load(store.ownedBy(owner).stream().filter(key -> !documents.containsKey(key)).toList());
        var owned = new ArrayList<FoldedDocument<V>>();
        documents.values().stream().filter(document -> document.belongsTo(owner)).forEach(owned::add);
        for (var document : owned) {
            document.forget();
            streams.read(document.key()).stream().filter(this::concerns).forEach(event -> fold(document, event));
        }
    }
}
