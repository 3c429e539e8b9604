package io.rehearsal.events.resume.queries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a resume as it stood, deleted or not; answered with an optional {@link ResumeView}, empty where it did not exist yet.
 *
 * @param version the content of this version; refused with {@code UNKNOWN_VERSION} where there is none
 * @param at      the state after the last event up to this instant; at most one of the two is given
 */
public record FindResumeAt(long resumeId, @Nullable String version, @Nullable Instant at) {
}
