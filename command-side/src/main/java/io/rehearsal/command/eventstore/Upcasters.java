package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.command.eventstore.Upcaster.Upcast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every older revision that can still stand in a store, and the way from it to today's. */
final class Upcasters {

    static final Upcasters ALL = new Upcasters(List.of(new InterviewerChangedRevision1()));

    private final Map<StoredType, Upcaster> byType;

    /** @throws IllegalStateException where two read the same revision */
    Upcasters(List<Upcaster> all) {
        byType = all.stream().collect(Collectors.toUnmodifiableMap(Upcaster::from, Function.identity()));
    }

    Optional<Upcaster> of(StoredType type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** What events of this type are today, as far as upcasters lead; the type itself where none reads it. */
    List<StoredType> today(StoredType type) {
        return of(type).map(upcaster -> upcaster.becomes().stream().flatMap(next -> today(next).stream()).distinct().toList())
                .orElse(List.of(type));
    }

    List<Upcast> upcast(StoredType type, ObjectNode opened) {
        return steps(new Upcast(type, opened)).toList();
    }

    private Stream<Upcast> steps(Upcast stored) {
        return of(stored.type())
                .map(upcaster -> upcaster.upcast(stored.event()).stream().flatMap(this::steps))
                .orElse(Stream.of(stored));
    }
}
