package io.rehearsal.events.resume.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import java.time.Instant;

/**
 * Somebody who is not the owner looked at the resume.
 *
 * @param viewerId the administrator's account
 */
@EventType(name = "resume.ResumeViewed")
public record ResumeViewed(long resumeId, @DataSubjectId long ownerId, long viewerId, Instant viewedAt) implements ResumeEvent {
}
