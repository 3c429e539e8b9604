package io.rehearsal.events.operations.commands;

/** Asks to build a projection anew beside the live one and switch to it; answered at once. Refused with {@code NOT_FOUND}, or {@code CONFLICT} where one runs. */
public record RebuildProjection(String name) {
}
