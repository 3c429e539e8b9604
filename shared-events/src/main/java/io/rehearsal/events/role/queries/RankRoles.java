package io.rehearsal.events.role.queries;

import io.rehearsal.events.resume.ResumeContent;

/**
 * Asks which roles of the catalogue suit a resume; answered with a list of {@link RankedRole}, best first.
 *
 * @param limit the most to answer, from 1
 */
public record RankRoles(ResumeContent content, int limit) {
}
