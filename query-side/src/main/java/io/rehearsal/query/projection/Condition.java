package io.rehearsal.query.projection;

/** How a generation's processor fares on this node. */
public enum Condition {
    RUNNING, FAILING, STOPPED
}
