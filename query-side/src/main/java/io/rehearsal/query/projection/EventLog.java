package io.rehearsal.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/** What there is in the event store, by position. */
public interface EventLog {

    /** The greatest position there is; 0 for none. */
    long head();

    /** How many events up to and including a position are not covered. */
    long missing(Position covered, long upTo);

    /** When the oldest event that is not covered was appended; empty at the head. */
    Optional<Instant> oldestMissing(Position covered);

    /** The next events after a position and in its gaps, without what they say. */
    Headers headers(Position after, int limit);

    /** The positions of appended events by their identifiers; events that are not there are left out. */
    Map<String, Long> positions(Collection<String> eventIds);

    /** Where the next events of a stored type are, by position. */
    List<Place> find(String type, long after, int limit);

    /** A token after which reading goes on with the next position. */
    TrackingToken after(long position);

    /**
     * @param aggregateId whose event it is
     * @param type        the name that it is stored under
     * @param revision    of its stored form
     */
    record Header(long position, String aggregateId, long sequence, String type, String revision) {
    }

    /**
     * Events, and which transactions were running when they were read. What begins after {@code next} was given out cannot fill a gap
     * that was there before; once {@code oldest} has passed it, nobody can.
     *
     * @param oldest the oldest transaction that was running
     * @param next   what the next transaction gets
     */
    record Headers(List<Header> events, long oldest, long next) {
    }

    /** Where an event is. */
    record Place(long position, String aggregateId, long sequence) {
    }
}
