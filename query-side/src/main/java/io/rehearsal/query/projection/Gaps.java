package io.rehearsal.query.projection;

import io.rehearsal.query.projection.EventLog.Headers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Positions that were given out and have no event: of transactions that have not ended, or were rolled back. One is waited for until every
 * transaction has ended that ran when it was missed for the second time.
 */
public final class Gaps {

    private static final long UNKNOWN = Long.MAX_VALUE;

    private final Map<Long, Long> waiting = new HashMap<>();
    private long index;

    public void begin(Position position) {
        waiting.clear();
        index = position.index();
        position.gaps().forEach(gap -> waiting.put(gap, UNKNOWN));
    }

    /** Goes on by what was read at the position. */
    public Position read(Headers headers) {
        waiting.replaceAll((_, until) -> until == UNKNOWN ? headers.next() : until);
        waiting.values().removeIf(until -> until <= headers.oldest());
        for (var header : headers.events()) {
            waiting.remove(header.position());
            for (var missed = index + 1; missed < header.position(); missed++) {
                waiting.put(missed, UNKNOWN);
            }
            index = Math.max(index, header.position());
        }
        return new Position(index, Set.copyOf(waiting.keySet()));
    }
}
