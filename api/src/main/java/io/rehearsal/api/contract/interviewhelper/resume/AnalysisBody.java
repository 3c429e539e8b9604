package io.rehearsal.api.contract.interviewhelper.resume;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.Analysis;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An analysis; {@code checks} are the stated checks that the overall score is the sum of. */
record AnalysisBody(
        int overallScore,
        int contentScore,
        int matchScore,
        int clarityScore,
        List<String> strengths,
        List<String> weaknesses,
        Personal personalAnalysis,
        Section educationAnalysis,
        Experience experienceAnalysis,
        Skills skillsAnalysis,
        List<Check> checks) implements SnakeCase {

    static AnalysisBody of(Analysis analysis) {
        return new AnalysisBody(
                analysis.overallScore(),
                analysis.contentScore(),
                analysis.matchScore(),
                analysis.clarityScore(),
                analysis.strengths(),
                analysis.weaknesses(),
                Personal.of(analysis.personal()),
                Section.of(analysis.education()),
                Experience.of(analysis.experience()),
                Skills.of(analysis.skills()),
                analysis.checks().stream().map(Check::of).toList());
    }

    private static String label(Analysis.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    record Section(@Schema(allowableValues = {"good", "warning", "error"}) String status, String message, List<String> suggestions) {

        static Section of(Analysis.SectionAnalysis section) {
            return new Section(label(section.status()), section.message(), section.suggestions());
        }
    }

    record Personal(@Schema(allowableValues = {"good", "warning", "error"}) String status, String message, List<String> suggestions, List<String> included, List<String> missing) {

        static Personal of(Analysis.PersonalAnalysis personal) {
            return new Personal(label(personal.status()), personal.message(), personal.suggestions(),
                    personal.included(), personal.missing());
        }
    }

    record Experience(@Schema(allowableValues = {"good", "warning", "error"}) String status, String message, List<String> suggestions, List<String> issues) {

        static Experience of(Analysis.ExperienceAnalysis experience) {
            return new Experience(label(experience.status()), experience.message(), experience.suggestions(), experience.issues());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Skills(
            @Schema(allowableValues = {"good", "warning", "error"}) String status,
            String message,
            List<String> suggestions,
            List<String> hardSkills,
            List<String> softSkills,
            @Nullable List<String> jdRequiredSkills,
            @Nullable List<String> resumeMatchedSkills,
            @Nullable List<String> resumeMissingSkills) implements SnakeCase {

        static Skills of(Analysis.SkillsAnalysis skills) {
            return new Skills(label(skills.status()), skills.message(), skills.suggestions(), skills.hardSkills(),
                    skills.softSkills(), skills.jdRequiredSkills(), skills.resumeMatchedSkills(), skills.resumeMissingSkills());
        }
    }

    record Check(String id, String title, int points, int maxPoints, String evidence, @Nullable String advice) implements SnakeCase {

        static Check of(Analysis.Check check) {
            return new Check(check.id(), check.title(), check.points(), check.maxPoints(), check.evidence(), check.advice());
        }
    }
}
