package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The data's own table of other forms of skills. */
final class SkillNames {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）|\\[[^\\[\\]]*\\]");
    private static final Pattern VERSION = Pattern.compile("\\s*[vV]?\\d+(?:[./]\\d+)*\\s*$");

    private final Map<String, String> canonical = new HashMap<>();

    SkillNames(JsonNode aliases) {
        for (var entry : aliases.properties()) {
            canonical.put(entry.getKey(), entry.getKey());
            entry.getValue().forEach(other -> canonical.put(other.asText(), entry.getKey()));
        }
    }

    String canonical(String skill) {
        var norm = Likeness.norm(skill);
        if (canonical.containsKey(norm)) {
            return canonical.get(norm);
        }
        var bare = Likeness.norm(VERSION.matcher(BRACKETS.matcher(skill).replaceAll("").strip()).replaceFirst(""));
        return bare.isEmpty() ? norm : canonical.getOrDefault(bare, bare);
    }
}
