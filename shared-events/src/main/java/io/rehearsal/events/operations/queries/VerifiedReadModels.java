package io.rehearsal.events.operations.queries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link VerifyReadModels} found.
 *
 * @param events           how many events were read, unsealed and brought up to today's form
 * @param unreadable       how many of them cannot be read; that what an erased person said is gone does not make an event unreadable
 * @param unreadableEvents the first of these
 * @param models           every read model
 */
public record VerifiedReadModels(long events, long unreadable, List<UnreadableEvent> unreadableEvents, List<Model> models) {

    /** Whether all events can be read and every read model is what they make. */
    public boolean holds() {
        return unreadable == 0 && models.stream().allMatch(model -> model.differences() == 0 && model.parked() == 0 && model.failure() == null);
    }

    /**
     * @param position in the event store
     * @param error    the class of what was thrown
     */
    public record UnreadableEvent(long position, String aggregateId, String error) {
    }

    /**
     * A read model against the events.
     *
     * @param documents   how many roots are stored
     * @param checksum    of what the roots show and of what stands beside them, in hex; the same on every system with the same events
     * @param parked      how many could not be folded
     * @param differences how many are not what their events make, are missing or are behind
     * @param differing   the first of these
     * @param failure     why it could not be looked at; null where it could
     */
    public record Model(
            String name, long documents, String checksum, long parked, long differences, List<Difference> differing, @Nullable String failure) {
    }

    /** @param aggregateId whose document it is */
    public record Difference(String aggregateId, Kind kind) {
    }

    /** How a document differs from its events. */
    public enum Kind {
        OTHER, MISSING, BEHIND, UNFOLDABLE
    }
}
