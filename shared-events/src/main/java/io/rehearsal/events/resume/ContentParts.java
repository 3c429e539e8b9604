package io.rehearsal.events.resume;

import io.rehearsal.events.resume.ResumeContent.Education;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.ResumeContent.Project;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Parts of a content, as {@link ResumeContent} has them; null for each that is not meant. */
public record ContentParts(
        @Nullable PersonalInfo personalInfo,
        @Nullable List<Education> education,
        @Nullable List<Experience> experience,
        @Nullable List<Project> projects,
        @Nullable List<String> skills,
        @Nullable List<String> skillsRaw,
        @Nullable List<String> highlights,
        @Nullable List<OtherSection> others) {

    /**
     * The content with these parts in place of its own.
     *
     * @param names the skills that raw lines name, for lines that come without them
     */
    public ResumeContent over(ResumeContent before, UnaryOperator<List<String>> names) {
        return new ResumeContent(
                or(personalInfo, before.personalInfo()),
                or(education, before.education()),
                or(experience, before.experience()),
                or(projects, before.projects()),
                skills != null ? skills : skillsRaw != null ? names.apply(skillsRaw) : before.skills(),
                or(skillsRaw, before.skillsRaw()),
                or(highlights, before.highlights()),
                or(others, before.others()));
    }

    private static <T> T or(@Nullable T part, T before) {
        return part == null ? before : part;
    }
}
