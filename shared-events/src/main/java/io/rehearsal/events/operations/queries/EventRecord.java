package io.rehearsal.events.operations.queries;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One stored event, as a person reads it.
 *
 * @param position      its global index in the event store; 0 where only the aggregate's stream was read
 * @param sequence      its number in the aggregate, from 0
 * @param type          the stored name, such as {@code resume.VersionRestored}
 * @param metadata      the keys of {@link io.rehearsal.events.MetadataKeys}
 * @param summary       what happened, in a sentence
 * @param changes       what it changed, a line each; empty where nothing did or the person was erased
 * @param erased        whether its personal data can no longer be read
 * @param payload       the event as fields, personal data unsealed; only for those who may see it, else null
 */
public record EventRecord(
        long position,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        String revision,
        Instant at,
        Map<String, String> metadata,
        String summary,
        List<String> changes,
        boolean erased,
        @Nullable Object payload) {
}
