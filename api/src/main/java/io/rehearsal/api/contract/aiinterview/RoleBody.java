package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.role.queries.RoleView;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A role of the catalogue. */
record RoleBody(
        String id, String name, String category, @Nullable String specialization, @Nullable String experienceLevel, List<SkillBody> requiredSkills,
        Map<String, Integer> interviewStructure, @Nullable String salaryRange, @Nullable String description, Instant createdAt, Instant updatedAt)
        implements SnakeCase {

    private static final Map<String, Integer> USUAL = Map.of("technical", 5, "behavioral", 3);

    record SkillBody(@NotBlank(message = "a skill has a name") String name, @Nullable String level) {
    }

    static RoleBody of(RoleView it) {
        var profile = it.profile();
        var structure = new TreeMap<String, Integer>(Comparator.reverseOrder());
        profile.structure().forEach(part -> structure.put(part.type(), part.count()));
        return new RoleBody(Long.toString(it.roleId()), profile.name(), profile.category(), profile.specialization(), profile.experienceLevel(),
                profile.requiredSkills().stream().map(skill -> new SkillBody(skill.name(), skill.level())).toList(),
                structure.isEmpty() ? USUAL : structure, profile.salaryRange(), profile.duties(), it.createdAt(), it.updatedAt());
    }
}
