package io.rehearsal.api.operations;

import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.resume.queries.ResumeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a resume.
 *
 * @param resume as it stood at the version or instant that was asked for, else as it stands; null where it did not exist then or has been deleted
 */
record History(long resumeId, List<EventRecord> events, @Nullable ResumeView resume) {
}
