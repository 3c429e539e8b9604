package io.rehearsal.events.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a role is. Name and duties are in the language of those who look for it; category, specialization and level are in English, so that
 * a filter finds roles of both languages.
 *
 * @param specialization  within the category; null where there is none
 * @param experienceLevel such as {@code Junior} or {@code Senior}; null where it does not matter
 * @param requiredSkills  what matters most first
 * @param structure       how many questions of which type an interview has; empty for the usual one
 * @param salaryRange     as a posting would write it; null where it is open
 * @param duties          what the work consists of, in sentences; null where nobody has written it down
 */
public record RoleProfile(
        String name,
        String category,
        @Nullable String specialization,
        @Nullable String experienceLevel,
        List<Skill> requiredSkills,
        List<Questions> structure,
        @Nullable String salaryRange,
        @Nullable String duties) {

    /** @param level as it is written, such as {@code Expert}; null where any will do */
    public record Skill(String name, @Nullable String level) {
    }

    /** @param type such as {@code technical} or {@code behavioral} */
    public record Questions(String type, int count) {
    }
}
