package io.rehearsal.events.resume.queries;

import org.jspecify.annotations.Nullable;

/**
 * Asks for everybody's resumes, newest first; answered with a list of {@link Row}. For administrators. To go on by {@code before} costs the same
 * however far down the list; an offset is counted off.
 *
 * @param limit  0 for all
 * @param before those with a lower id alone; null for all
 */
public record ListAllResumes(int offset, int limit, @Nullable Long before) {

    public ListAllResumes(int offset, int limit) {
        this(offset, limit, null);
    }

    public record Row(long resumeId, long ownerId, boolean processed) {
    }
}
