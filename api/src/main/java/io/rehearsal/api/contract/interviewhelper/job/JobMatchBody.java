package io.rehearsal.api.contract.interviewhelper.job;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.JobMatch.MatchedSkill;
import java.util.List;

/**
 * A match.
 *
 * @param parts          what {@code match_score} is the sum of
 * @param matchedDetails the matched skills, each with the line of the resume that shows it
 */
record JobMatchBody(
        int matchScore,
        List<String> matchedSkills,
        List<String> missingSkills,
        List<String> suggestions,
        int keywordMatch,
        int skillMatch,
        int projectRelevance,
        List<String> strengths,
        List<Part> parts,
        List<Detail> matchedDetails) implements SnakeCase {

    static JobMatchBody of(JobMatch match) {
        return new JobMatchBody(
                match.matchScore(),
                match.matchedSkills().stream().map(MatchedSkill::name).toList(),
                match.missingSkills(),
                match.suggestions(),
                match.keywordMatch(),
                match.skillMatch(),
                match.projectRelevance(),
                match.strengths(),
                match.parts().stream().map(Part::of).toList(),
                match.matchedSkills().stream().map(Detail::of).toList());
    }

    record Part(String id, String title, int points, int maxPoints, String explanation) implements SnakeCase {

        static Part of(JobMatch.Part part) {
            return new Part(part.id(), part.title(), part.points(), part.maxPoints(), part.explanation());
        }
    }

    record Detail(String skill, String line) {

        static Detail of(MatchedSkill skill) {
            return new Detail(skill.name(), skill.line());
        }
    }
}
