package io.rehearsal.events.role.queries;

/**
 * How well a role suits a resume.
 *
 * @param score    from 0 to 100
 * @param analysis a sentence that says why, in the resume's language
 */
public record RankedRole(RoleView role, double score, String analysis) {
}
