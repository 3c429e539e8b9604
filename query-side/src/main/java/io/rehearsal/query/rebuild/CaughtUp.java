package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.Generation;
import io.rehearsal.query.projection.ProjectionEngine;
import org.springframework.stereotype.Component;

/** Tells whether a generation has applied all events that there were at a moment. */
@Component
class CaughtUp {

    private final ProjectionEngine engine;
    private final EventLog log;

    CaughtUp(ProjectionEngine engine, EventLog log) {
        this.engine = engine;
        this.log = log;
    }

    /** The last position there is now. */
    long head() {
        return log.head();
    }

    /** How many events up to the position are still to be applied. */
    long missing(Generation<?> generation, long head) {
        return log.missing(engine.position(generation), head);
    }
}
