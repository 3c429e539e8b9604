package io.rehearsal.assistant;

import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.role.RoleProfile;
import java.util.List;
import java.util.Optional;

/** Says which roles suit a resume, and why. */
public interface RoleMatcher {

    /** For each role how well it suits, in the same order. The same resume and roles give the same answer throughout a month. */
    List<Fit> match(ResumeContent content, List<RoleProfile> roles);

    /** What work the person is after: what the resume states, else its latest position; empty where it tells neither. */
    Optional<String> interest(ResumeContent content);

    /** Prepares what is needed of roles, so that nobody waits for it. */
    void prepare(List<RoleProfile> roles);

    /**
     * @param score    from 0 to 100
     * @param analysis a sentence that says why, in the resume's language
     */
    record Fit(double score, String analysis) {
    }
}
