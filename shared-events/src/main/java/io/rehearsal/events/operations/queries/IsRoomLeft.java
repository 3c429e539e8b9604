package io.rehearsal.events.operations.queries;

/** Whether the disk of the data directory has room for writing; answered with a boolean. */
public record IsRoomLeft() {
}
