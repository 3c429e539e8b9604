package io.rehearsal.events.resume.queries;

/** A file as it was handed in. @param content its bytes, which nobody changes */
public record OriginalFile(byte[] content) {
}
