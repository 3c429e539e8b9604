package io.rehearsal.query.projection;

/** How a generation's processor fares on this node. */
public enum Condition {
    RUNNING,
    FAILING,
    /** Its store does not answer, and it goes on when that does. */
    AWAY,
    STOPPED
}
