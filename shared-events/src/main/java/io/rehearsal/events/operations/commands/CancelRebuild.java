package io.rehearsal.events.operations.commands;

/** Asks to give up a rebuild; what it has built is dropped. Refused with {@code CONFLICT} where none runs. */
public record CancelRebuild(String name) {
}
