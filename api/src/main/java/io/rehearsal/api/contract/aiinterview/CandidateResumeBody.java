package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.queries.ResumeView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resume; {@code parsed_data} is what it says. */
record CandidateResumeBody(
        String id, @Nullable String fileName, String fileType, @Nullable CandidateContent parsedData, String currentVersion, Instant createdAt, Instant updatedAt)
        implements SnakeCase {

    static CandidateResumeBody of(ResumeView it) {
        return new CandidateResumeBody(Long.toString(it.resumeId()), it.fileName(), it.fileType(), it.content() == null ? null : CandidateContent.of(it.content()), it.currentVersion(), it.createdAt(), it.updatedAt());
    }
}
