package io.rehearsal.query.projection;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/**
 * How far something has read. Commits may come in another order than positions are given out, so below the index there may
 * be gaps: positions that were not there yet, and a comparison of two numbers is not enough.
 *
 * @param index the greatest position that was read; 0 for none
 * @param gaps  positions below it that were not
 */
public record Position(long index, Set<Long> gaps) {

    public static final Position START = new Position(0, Set.of());

    public static Position of(@Nullable TrackingToken token) {
        return switch (WrappedToken.unwrapLowerBound(token)) {
            case null -> START;
            case GapAwareTrackingToken aware -> new Position(aware.getIndex(), Set.copyOf(aware.getGaps()));
            case TrackingToken other -> new Position(other.position().orElse(0), Set.of());
        };
    }

    public boolean covers(long position) {
        return position <= index && !gaps.contains(position);
    }
}
