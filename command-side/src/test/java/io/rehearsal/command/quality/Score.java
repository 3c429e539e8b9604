package io.rehearsal.command.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by section and field. */
final class Score {

    static final List<String> SECTIONS = List.of("personal_info", "education", "experience", "projects", "skills");

    private final Map<String, Counts> fields = new LinkedHashMap<>();

    /** @param field {@code section.name}; {@code section.entries} counts entries and not values */
    Counts of(String field) {
        return fields.computeIfAbsent(field, _ -> new Counts());
    }

    void add(Score other) {
        other.fields.forEach((field, counts) -> of(field).add(counts));
    }

    Map<String, Counts> fields() {
        return fields;
    }

    Counts section(String section) {
        var sum = new Counts();
        fields.forEach((field, counts) -> {
            if (field.startsWith(section + ".") && !field.endsWith(".entries")) {
                sum.add(counts);
            }
        });
        return sum;
    }

    /** Mean of the sections' F1; a section with nothing to find and nothing found is left out. */
    double overall() {
        return SECTIONS.stream().map(this::section).filter(counts -> !counts.isEmpty()).mapToDouble(Counts::f1).average().orElse(0);
    }
}
