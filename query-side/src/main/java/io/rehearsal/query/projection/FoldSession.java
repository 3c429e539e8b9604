package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.account.events.AccountErased;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds events into the documents of one generation: reads the documents that a batch needs at once, folds in memory and
 * writes each changed document once. Not safe for use by several threads.
 */
public final class FoldSession<V> {

    private static final Logger LOG = LoggerFactory.getLogger(FoldSession.class);

    private final Projection<V> projection;
    private final int generation;
    private final ProjectionStore store;
    private final AggregateStreams streams;
    private final DeadLetters deadLetters;
    private final ViewCodec<V> codec;
    private final Predicate<EventMessage<?>> stillReadable;
    private final Consumer<ProjectionStore.Change> written;
    // Least recently used first.
    private final Map<String, FoldedDocument<V>> documents = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param stillReadable whether events of a person may have been read before that person's erasure, given the erasure
     * @param written       is told of every document that was written
     */
    FoldSession(
            Projection<V> projection,
            int generation,
            ProjectionStore store,
            AggregateStreams streams,
            DeadLetters deadLetters,
            Predicate<EventMessage<?>> stillReadable,
            Consumer<ProjectionStore.Change> written) {
        this.projection = projection;
        this.generation = generation;
        this.store = store;
        this.streams = streams;
        this.deadLetters = deadLetters;
        this.codec = new ViewCodec<>(projection.viewType());
        this.stillReadable = stillReadable;
        this.written = written;
    }

    /** Folds a batch in its order. An event that cannot be folded parks its document and stops nothing else. */
    public void fold(Collection<? extends EventMessage<?>> batch) {
        var missing = new HashSet<String>();
        for (var message : batch) {
            keyOf(message).filter(key -> !documents.containsKey(key)).ifPresent(missing::add);
        }
        load(missing);
        for (var message : batch) {
            if (message instanceof DomainEventMessage<?> event) {
                keyOf(event).ifPresent(key -> fold(documents.get(key), key, event));
                forgetErased(event);
            }
        }
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
        var stored = store.load(keys);
        for (var key : keys) {
            documents.put(key, new FoldedDocument<>(projection, codec, key, stored.get(key)));
        }
    }

    private Optional<String> keyOf(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event) || !projection.mayConcern(event.getPayloadType())) {
            return Optional.empty();
        }
        try {
            return event.getPayload() instanceof DomainEvent payload ? projection.keyOf(payload) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(event.getAggregateIdentifier());
        }
    }

    private void fold(FoldedDocument<V> document, String key, DomainEventMessage<?> event) {
        if (document.isParked() || !document.awaits(event)) {
            return;
        }
        try {
            document.fold(event, (DomainEvent) event.getPayload());
        } catch (RuntimeException e) {
            LOG.error("{} parks {}: event {} cannot be folded ({})",
                    projection.name(), key, event.getIdentifier(), e.getClass().getName());
            deadLetters.park(new DeadLetters.DeadLetter(
                    projection.name(), generation, key, event.getIdentifier(), e.getClass().getName()));
            document.park();
        }
    }

    private void forgetErased(DomainEventMessage<?> event) {
        if (AccountErased.class.equals(event.getPayloadType()) && stillReadable.test(event)) {
            refold(Long.toString(((AccountErased) event.getPayload()).accountId()));
        }
    }

    /** Folds everything of a person again from the events, in which personal data can no longer be read. */
    private void refold(String owner) {
        for (var stored : store.find(Projection.OWNER, owner)) {
            documents.computeIfAbsent(stored.key(), key -> new FoldedDocument<>(projection, codec, key, stored));
        }
        var owned = new ArrayList<FoldedDocument<V>>();
        documents.values().stream().filter(document -> document.belongsTo(owner)).forEach(owned::add);
        owned.forEach(this::refold);
    }

    private void refold(FoldedDocument<V> document) {
        document.forget().keySet().stream()
                .flatMap(aggregate -> streams.read(aggregate).stream())
                .sorted(Comparator.comparing(EventMessage::getTimestamp))
                .filter(event -> keyOf(event).filter(document.key()::equals).isPresent())
                .forEach(event -> fold(document, document.key(), event));
    }
}
