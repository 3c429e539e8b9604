package io.rehearsal.events.resume.queries;

import java.time.Instant;

/**
 * Asks for the text that a resume was read from, beside the values that the resume had then; answered with an optional {@link ResumeSource}, empty
 * where it did not exist yet or its owner has been erased.
 *
 * @param at after the last event up to this instant
 */
public record FindResumeSource(long resumeId, Instant at) {
}
