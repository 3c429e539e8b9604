package io.rehearsal.api.contract.interviewhelper.resume;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.queries.ResumeView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A resume, whole. */
record ResumeBody(
        long id,
        long userId,
        @Nullable String fileName,
        String fileType,
        ContentBody.Personal personalInfo,
        List<ContentBody.Education> education,
        List<ContentBody.Experience> experience,
        List<String> skills,
        List<String> skillsRaw,
        List<ContentBody.Project> projects,
        List<String> highlights,
        List<ResumeContent.OtherSection> others,
        String currentVersion,
        Instant createdAt,
        Instant updatedAt) implements SnakeCase {

    private static final ResumeContent NOTHING = new ResumeContent(
            new ResumeContent.PersonalInfo(null, null, null, null, null, null, null),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static ResumeBody of(ResumeView resume) {
        var content = resume.content() == null ? NOTHING : resume.content();
        return new ResumeBody(
                resume.resumeId(),
                resume.ownerId(),
                resume.fileName(),
                resume.fileType(),
                ContentBody.Personal.of(content.personalInfo()),
                content.education().stream().map(ContentBody.Education::of).toList(),
                content.experience().stream().map(ContentBody.Experience::of).toList(),
                content.skills(),
                content.skillsRaw(),
                content.projects().stream().map(ContentBody.Project::of).toList(),
                content.highlights(),
                content.others(),
                resume.currentVersion(),
                resume.createdAt(),
                resume.updatedAt());
    }

    /** A row of the list of resumes. */
    record Row(long id, @Nullable String fileName, String fileType, String currentVersion, Instant createdAt) implements SnakeCase {

        static Row of(ResumeView resume) {
            return new Row(resume.resumeId(), resume.fileName(), resume.fileType(), resume.currentVersion(), resume.createdAt());
        }
    }
}
