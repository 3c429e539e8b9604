package io.rehearsal.events.recording.commands;

/** Deletes a recording that no answer names; answered with nothing, also where there is none. */
public record DiscardRecording(long accountId, String recording) {
}
