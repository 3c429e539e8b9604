package io.rehearsal.events.operations.queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the headers of stored events, the newest first; answered with a list of {@link EventHeader}. A part that is null filters nothing.
 *
 * @param aggregateId   such as {@code resume-17}
 * @param type          the beginning of a stored name, such as {@code resume.} or {@code resume.VersionRestored}
 * @param actor         who did it, as {@link io.rehearsal.events.MetadataKeys#ACTOR} has it
 * @param contract      through which contract
 * @param correlationId what goes back to one request
 * @param from          stored at this instant or later, to the second
 * @param until         stored before this instant, to the second
 * @param before        only positions below this one; {@link Long#MAX_VALUE} for all
 * @param limit         1 to 1000
 */
public record BrowseEvents(
        @Nullable String aggregateId,
        @Nullable String type,
        @Nullable String actor,
        @Nullable String contract,
        @Nullable String correlationId,
        @Nullable Instant from,
        @Nullable Instant until,
        long before,
        int limit) {

    /** Everything that goes back to one request, up to 1000 events. */
    public static BrowseEvents correlated(String correlationId) {
        return new BrowseEvents(null, null, null, null, correlationId, null, null, Long.MAX_VALUE, 1000);
    }
}
