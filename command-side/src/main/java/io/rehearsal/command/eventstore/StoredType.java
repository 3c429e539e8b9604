package io.rehearsal.command.eventstore;

/** What an event is stored as. */
record StoredType(String name, String revision) {
}
