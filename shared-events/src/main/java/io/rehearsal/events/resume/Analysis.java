package io.rehearsal.events.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is good and what is weak about a resume. Scores are whole points from 0 to 100.
 *
 * @param matchScore fit with the job description; where none was given, of the listed skills with the work described
 * @param checks     the stated checks that the overall score is the sum of
 */
public record Analysis(
        int overallScore,
        int contentScore,
        int matchScore,
        int clarityScore,
        List<String> strengths,
        List<String> weaknesses,
        PersonalAnalysis personal,
        SectionAnalysis education,
        ExperienceAnalysis experience,
        SkillsAnalysis skills,
        List<Check> checks) {

    /** How a section stands. */
    public enum Status {
        GOOD, WARNING, ERROR
    }

    public record SectionAnalysis(Status status, String message, List<String> suggestions) {
    }

    /** {@code included} and {@code missing} name the fields of the contact data. */
    public record PersonalAnalysis(
            Status status, String message, List<String> suggestions, List<String> included, List<String> missing) {
    }

    public record ExperienceAnalysis(Status status, String message, List<String> suggestions, List<String> issues) {
    }

    /** The three {@code jd…} lists are null where no job description was given. */
    public record SkillsAnalysis(
            Status status,
            String message,
            List<String> suggestions,
            List<String> hardSkills,
            List<String> softSkills,
            @Nullable List<String> jdRequiredSkills,
            @Nullable List<String> resumeMatchedSkills,
            @Nullable List<String> resumeMissingSkills) {
    }

    /**
     * One stated check.
     *
     * @param id        stable name, such as {@code quantified-achievements}
     * @param title     its name for people
     * @param points    points reached
     * @param maxPoints points to be had
     * @param evidence  the line or fact of the resume that decided
     * @param advice    how to mend it; null where all points were reached
     */
    public record Check(String id, String title, int points, int maxPoints, String evidence, @Nullable String advice) {
    }
}
