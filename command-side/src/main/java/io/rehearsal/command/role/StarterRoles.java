package io.rehearsal.command.role;

import io.rehearsal.events.role.RoleProfile;
import io.rehearsal.events.role.RoleProfile.Questions;
import io.rehearsal.events.role.RoleProfile.Skill;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the roles that come with the product, by their ids. */
final class StarterRoles {

    private static final String FILE = "io/rehearsal/command/role/starter-roles.yaml";

    private StarterRoles() {
    }

    static Map<Long, RoleProfile> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            List<Map<String, ?>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var roles = new LinkedHashMap<Long, RoleProfile>();
            rows.forEach(row -> roles.put(((Number) given(row, "id")).longValue(), profile(row)));
            return roles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object given(Map<String, ?> row, String field) {
        return Objects.requireNonNull(row.get(field), field);
    }

    @SuppressWarnings("unchecked")
    private static RoleProfile profile(Map<String, ?> row) {
        var skills = ((Map<String, String>) given(row, "skills")).entrySet().stream()
                .map(skill -> new Skill(skill.getKey(), skill.getValue())).toList();
        var questions = ((Map<String, Integer>) given(row, "questions")).entrySet().stream()
                .map(part -> new Questions(part.getKey(), part.getValue())).toList();
        return new RoleProfile((String) given(row, "name"), (String) given(row, "category"),
                (String) row.get("specialization"), (String) row.get("level"),
                skills, questions, (String) row.get("salary"), (String) row.get("duties"));
    }
}
