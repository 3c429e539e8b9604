package io.rehearsal.query.audit;

import io.rehearsal.events.operations.events.FailureDiscarded;
import io.rehearsal.events.operations.events.FailureEvent;
import io.rehearsal.events.operations.events.FailureRetried;

/** Tells what was decided about a failure. */
final class FailureNarrator {

    private FailureNarrator() {
    }

    static Narrative tell(FailureEvent event) {
        return Narrative.of(switch (event) {
            case FailureRetried it -> "The failure %s of %s was retried".formatted(it.failureId(), it.aggregateId());
            case FailureDiscarded it -> "The failure %s of %s was discarded".formatted(it.failureId(), it.aggregateId());
        });
    }
}
