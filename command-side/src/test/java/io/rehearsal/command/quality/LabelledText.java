package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Recall by label over resumes that stand as text with labelled stretches. */
final class LabelledText {

    private static final double LIKE = 0.7;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,60}[)）\\]]");
    private static final Pattern CUTS = Pattern.compile("[,;|•●▪·\\n]");
    private static final Pattern LABEL = Pattern.compile("^[^:]{1,40}:");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final SkillNames skills;
    private final Map<String, Counts> labels = new TreeMap<>();

    LabelledText(SkillNames skills) {
        this.skills = skills;
    }

    Map<String, Counts> labels() {
        return labels;
    }

    double meanRecall() {
        return labels.values().stream().mapToDouble(Counts::recall).average().orElse(0);
    }

    void score(JsonNode resume, JsonNode found) {
        var values = new TreeMap<String, LinkedHashSet<String>>();
        resume.path("entities").forEach(entity -> values.computeIfAbsent(entity.path("label").asText(), _ -> new LinkedHashSet<>()).add(entity.path("text").asText().strip()));
        values.forEach((label, texts) -> {
            switch (label) {
                case "Name" -> similar(label, texts, List.of(found.path("personal_info").path("name").asText("")));
                case "Companies worked at" -> similar(label, texts, all(found.path("experience"), "company"));
                case "Designation" -> similar(label, texts, all(found.path("experience"), "position"));
                case "College Name" -> similar(label, texts, all(found.path("education"), "school"));
                case "Degree" -> degrees(label, texts, all(found.path("education"), "degree"));
                case "Graduation Year" -> contained(label, matches(YEAR, texts), matches(YEAR, all(found.path("education"), "end_date")));
                case "Years of Experience" -> contained(label, matches(NUMBER, texts), matches(NUMBER, List.of(found.path("personal_info").path("work_years").asText(""))));
                case "Skills" -> skills(label, texts, found);
                default -> { }
            }
        });
    }

    private void similar(String label, Set<String> texts, List<String> found) {
        var golds = distinct(texts);
        var founds = distinct(found);
        var weights = new double[golds.size()][founds.size()];
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                double like = Likeness.ofKeys(golds.get(i), founds.get(j));
                weights[i][j] = like >= LIKE ? like : 0;
            }
        }
        int hits = 0;
        for (int column : Pairing.of(weights, founds.size())) {
            hits += column >= 0 ? 1 : 0;
        }
        count(label, hits, golds.size(), founds.size());
    }

    private void degrees(String label, Set<String> texts, List<String> found) {
        contained(label, classes(texts), classes(found));
    }

    private void skills(String label, Set<String> texts, JsonNode found) {
        var golds = new LinkedHashSet<String>();
        for (var text : texts) {
            for (var piece : CUTS.split(BRACKETS.matcher(text).replaceAll(""))) {
                var bare = LABEL.matcher(piece.strip()).replaceFirst("").strip();
                if (!Likeness.norm(bare).isEmpty()) {
                    golds.add(skills.canonical(bare));
                }
            }
        }
        var founds = new LinkedHashSet<String>();
        found.path("skills").forEach(skill -> founds.add(skills.canonical(skill.asText())));
        contained(label, golds, founds);
    }

    private void contained(String label, Set<String> golds, Set<String> founds) {
        count(label, (int) golds.stream().filter(founds::contains).count(), golds.size(), founds.size());
    }

    private void count(String label, int hits, int golds, int founds) {
        var counts = labels.computeIfAbsent(label, _ -> new Counts());
        for (int i = 0; i < hits; i++) {
            counts.hit();
        }
        for (int i = hits; i < golds; i++) {
            counts.missed();
        }
        for (int i = hits; i < founds; i++) {
            counts.wrong();
        }
    }

    private static Set<String> classes(Iterable<String> texts) {
        var classes = new LinkedHashSet<String>();
        for (var text : texts) {
            var degree = Field.degreeClass(text);
            if (degree != null) {
                classes.add(degree);
            }
        }
        return classes;
    }

    private static Set<String> matches(Pattern pattern, Iterable<String> texts) {
        var found = new LinkedHashSet<String>();
        for (var text : texts) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found;
    }

    private static List<String> all(JsonNode list, String field) {
        var values = new ArrayList<String>();
        list.forEach(entry -> {
            if (entry.hasNonNull(field)) {
                values.add(entry.path(field).asText());
            }
        });
        return values;
    }

    private static List<String> distinct(Iterable<String> texts) {
        var seen = new LinkedHashSet<String>();
        var values = new ArrayList<String>();
        for (var text : texts) {
            if (!Likeness.norm(text).isEmpty() && seen.add(Likeness.norm(text))) {
                values.add(text);
            }
        }
        return values;
    }
}
