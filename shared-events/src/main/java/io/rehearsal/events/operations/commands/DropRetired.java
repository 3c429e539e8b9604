package io.rehearsal.events.operations.commands;

/** Asks to drop the generations of a projection that are no longer read; answered with how many ({@code Integer}). */
public record DropRetired(String name) {
}
