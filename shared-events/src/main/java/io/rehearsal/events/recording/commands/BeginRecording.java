package io.rehearsal.events.recording.commands;

/**
 * Begins to keep a recording; answered with its id ({@code String}). One that no answer names within an hour is deleted.
 *
 * @param mediaType such as {@code audio/webm}
 */
public record BeginRecording(long accountId, String mediaType) {
}
