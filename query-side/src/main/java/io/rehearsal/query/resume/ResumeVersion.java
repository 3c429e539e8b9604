package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.query.projection.Child;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A version of a resume, whole. @param content null where the owner has been erased */
record ResumeVersion(@Id String id, String version, @Nullable ResumeContent content) implements Child {

    static String id(long resumeId, String version) {
        return resumeId + ":" + version;
    }

    static ResumeVersion of(long resumeId, String version, @Nullable ResumeContent content) {
        return new ResumeVersion(id(resumeId, version), version, content);
    }
}
