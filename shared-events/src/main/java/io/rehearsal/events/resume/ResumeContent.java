package io.rehearsal.events.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resume says, in the shape that every contract shows. A field that does not stand in the resume is null, a list
 * that does not is empty. Dates are {@code YYYY-MM}, {@code YYYY}, or {@code 至今} for an open end.
 *
 * @param skills     normalised names, derived from {@code skillsRaw}
 * @param skillsRaw  the lines about skills, verbatim
 * @param highlights lines of summaries, self-evaluations, strengths and awards
 * @param others     every other section, so that nothing of the resume is lost; one with an empty title holds what could not be placed
 */
public record ResumeContent(
        PersonalInfo personalInfo,
        List<Education> education,
        List<Experience> experience,
        List<Project> projects,
        List<String> skills,
        List<String> skillsRaw,
        List<String> highlights,
        List<OtherSection> others) {

    /** @param workYears years of work as the resume states them, a decimal number such as {@code 3} or {@code 1.5} */
    public record PersonalInfo(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Integer age,
            @Nullable String address,
            @Nullable String workYears,
            @Nullable String blog) {
    }

    /** @param details further lines: grades, courses, honours */
    public record Education(
            @Nullable String school,
            @Nullable String degree,
            @Nullable String major,
            @Nullable String startDate,
            @Nullable String endDate,
            List<String> details) {
    }

    public record Experience(
            @Nullable String company,
            @Nullable String position,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String description,
            List<String> responsibilities,
            List<String> achievements,
            List<String> techStack) {
    }

    public record Project(
            @Nullable String name,
            @Nullable String role,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String background,
            @Nullable String description,
            List<String> responsibilities,
            List<String> achievements,
            List<String> techStack) {
    }

    /** @param title the heading as it stands in the resume */
    public record OtherSection(String title, List<String> lines) {
    }
}
