package io.rehearsal.events.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a resume fits a job. Scores are whole points from 0 to 100.
 *
 * @param matchScore       the sum of the parts' points
 * @param keywordMatch     share of the description's terms that the resume uses
 * @param skillMatch       share of the required skills that the resume shows
 * @param projectRelevance nearness in meaning of the projects and jobs to the description
 * @param parts            what the score is the sum of
 * @param suggestions      what to do about what is missing
 */
public record JobMatch(
        int matchScore,
        int keywordMatch,
        int skillMatch,
        int projectRelevance,
        List<Part> parts,
        List<MatchedSkill> matchedSkills,
        List<String> missingSkills,
        List<String> strengths,
        List<String> suggestions) {

    /**
     * @param id          stable name, such as {@code skills}
     * @param explanation how the points came about
     */
    public record Part(String id, String title, int points, int maxPoints, String explanation) {
    }

    /**
     * @param name as the job description writes it
     * @param line the line of the resume that shows it
     * @param path where that line stands in the content; null where it is put together
     */
    public record MatchedSkill(String name, String line, @Nullable String path) {
    }
}
