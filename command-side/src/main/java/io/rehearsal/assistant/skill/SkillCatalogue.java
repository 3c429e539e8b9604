package io.rehearsal.assistant.skill;

import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The forms of {@code skills.txt}; the file itself says how its lines are read. */
final class SkillCatalogue {

    private final List<SkillForm> forms = new ArrayList<>();
    private final Map<String, SkillForm> byFolded = new HashMap<>();

    static SkillCatalogue load() {
        var catalogue = new SkillCatalogue();
        var file = Objects.requireNonNull(SkillCatalogue.class.getResourceAsStream("skills.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Kind kind = null;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    kind = switch (line) {
                        case "[hard]" -> Kind.HARD;
                        case "[soft]" -> Kind.SOFT;
                        default -> null;
                    };
                } else if (!line.isBlank() && !line.startsWith("# ")) {
                    catalogue.read(line, kind);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    List<SkillForm> forms() {
        return List.copyOf(forms);
    }

    /** The form that this is, as a whole. */
    @Nullable SkillForm find(String written) {
        return byFolded.get(Folding.withoutSeparators(written).text());
    }

    private void read(String line, @Nullable Kind kind) {
        var languages = line.split("\\|\\|", 2);
        var main = languages[0].split("\\|");
        var concept = bare(main[0]);
        add(main, concept, concept, kind);
        if (languages.length == 2) {
            var chinese = languages[1].split("\\|");
            add(chinese, bare(chinese[0]), concept, kind);
        }
    }

    private void add(String[] written, String name, String concept, @Nullable Kind kind) {
        for (var text : written) {
            var form = SkillForm.of(bare(text), name, concept, kind, text.strip().endsWith("?"));
            if (byFolded.putIfAbsent(form.folded(), form) == null) {
                forms.add(form);
            }
        }
    }

    private static String bare(String form) {
        var text = form.strip();
        return text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
    }
}
