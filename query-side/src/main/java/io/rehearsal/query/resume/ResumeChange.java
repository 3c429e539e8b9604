package io.rehearsal.query.resume;

import io.rehearsal.events.resume.queries.ResumeView.Kind;
import io.rehearsal.events.resume.queries.ResumeView.VersionChange;
import io.rehearsal.query.projection.Child;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A change of version beside its resume. @param number from 1, in the order of the changes */
record ResumeChange(
        @Id String id,
        int number,
        Kind kind,
        @Nullable String versionBefore,
        String version,
        int appliedCount,
        List<String> titles,
        Instant at) implements Child {

    VersionChange view() {
        return new VersionChange(number, kind, versionBefore, version, appliedCount, titles, at);
    }
}
