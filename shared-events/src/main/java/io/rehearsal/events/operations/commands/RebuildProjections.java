package io.rehearsal.events.operations.commands;

import java.util.List;

/** Builds read models anew beside those that are read, reading the events once for all. Those that are being built already go on. */
public record RebuildProjections(List<String> names) {
}
