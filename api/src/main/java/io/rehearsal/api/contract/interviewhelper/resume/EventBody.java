package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SnakeCaseJson;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.operations.queries.EventRecord;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event of the owner's own resume: who did what, when, through which contract, and what it changed. */
record EventBody(
        String eventId,
        long sequence,
        String type,
        Instant at,
        @Nullable String actor,
        @Nullable String contract,
        @Nullable String requestId,
        @Nullable String causationId,
        @Nullable String correlationId,
        String summary,
        List<String> changes,
        @Nullable Object payload) implements SnakeCase {

    static EventBody of(EventRecord event, SnakeCaseJson json) {
        var metadata = event.metadata();
        return new EventBody(event.eventId(), event.sequence(), event.type(), event.at(),
                metadata.get(MetadataKeys.ACTOR), metadata.get(MetadataKeys.CONTRACT), metadata.get(MetadataKeys.REQUEST_ID),
                metadata.get(MetadataKeys.CAUSATION_ID), metadata.get(MetadataKeys.CORRELATION_ID),
                event.summary(), event.changes(), event.payload() == null ? null : json.of(event.payload()));
    }
}
