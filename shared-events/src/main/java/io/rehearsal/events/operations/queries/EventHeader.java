package io.rehearsal.events.operations.queries;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of a stored event without opening it; nothing personal is in it.
 *
 * @param position its global index in the event store
 * @param sequence its number in the aggregate, from 0
 * @param type     the stored name, such as {@code resume.VersionRestored}
 * @param metadata the keys of {@link io.rehearsal.events.MetadataKeys}, but for the caller's address
 */
public record EventHeader(
        long position, String aggregateId, long sequence, String eventId, String type, String revision, Instant at, Map<String, String> metadata) {
}
