package io.rehearsal.command.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a parsed resume, in the contract's JSON shape, with its gold. */
final class ResumeScorer {

    private static final double LEAST_LIKE = 0.6;
    private static final double EQUAL_FIELD = 0.25;
    private static final Map<String, Field> PERSONAL = fields("name", Field.NAME, "email", Field.EMAIL, "phone", Field.PHONE, "age", Field.NUMBER, "address", Field.ADDRESS, "work_years", Field.NUMBER, "blog", Field.LINK);
    private static final Map<String, Map<String, Field>> LISTS = Map.of(
            "education", fields("school", Field.TEXT, "degree", Field.DEGREE, "major", Field.MAJOR, "start_date", Field.DATE, "end_date", Field.DATE),
            "experience", fields("company", Field.TEXT, "position", Field.TEXT, "start_date", Field.DATE, "end_date", Field.DATE),
            "projects", fields("name", Field.TEXT, "role", Field.TEXT, "start_date", Field.DATE, "end_date", Field.DATE));

    private final SkillNames skills;

    ResumeScorer(SkillNames skills) {
        this.skills = skills;
    }

    Score score(Gold gold, JsonNode found) {
        var score = new Score();
        for (var field : PERSONAL.entrySet()) {
            if (!gold.ignored("personal_info").contains(field.getKey())) {
                count(score.of("personal_info." + field.getKey()), field.getValue(), gold, Gold.text(gold.section("personal_info"), field.getKey()), Gold.text(found.path("personal_info"), field.getKey()));
            }
        }
        for (var section : List.of("education", "experience", "projects")) {
            if (gold.isScored(section)) {
                scoreList(section, gold, found, score);
            }
        }
        if (gold.isScored("skills")) {
            scoreSkills(gold, found, score.of("skills.skills"));
        }
        return score;
    }

    private void scoreList(String section, Gold gold, JsonNode found, Score score) {
        var fields = LISTS.get(section);
        var names = new ArrayList<>(fields.keySet());
        var golds = entries(gold.section(section));
        var founds = entries(found.path(section));
        var weights = new double[golds.size()][founds.size()];
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                weights[i][j] = weight(gold, fields, names, golds.get(i), founds.get(j));
            }
        }
        var pairs = Pairing.of(weights, founds.size());
        var paired = new HashSet<Integer>();
        for (int i = 0; i < golds.size(); i++) {
            JsonNode partner = null;
            if (pairs[i] >= 0) {
                partner = founds.get(pairs[i]);
                paired.add(pairs[i]);
                score.of(section + ".entries").hit();
            } else {
                score.of(section + ".entries").missed();
            }
            countPair(section, gold, fields, golds.get(i), partner, score);
        }
        for (int j = 0; j < founds.size(); j++) {
            if (!paired.contains(j) && !isIgnored(gold.ignored(section), founds.get(j), names)) {
                score.of(section + ".entries").wrong();
                for (var field : names) {
                    if (Gold.text(founds.get(j), field) != null) {
                        score.of(section + "." + field).wrong();
                    }
                }
            }
        }
    }

    private static void countPair(String section, Gold gold, Map<String, Field> fields, JsonNode entry, @Nullable JsonNode partner, Score score) {
        var start = Gold.text(entry, "start_date");
        boolean oneDate = start != null && start.equals(Gold.text(entry, "end_date"));
        for (var field : fields.entrySet()) {
            if (!Gold.isScored(entry, field.getKey())) {
                continue;
            }
            var value = Gold.text(entry, field.getKey());
            var found = partner == null ? null : Gold.text(partner, field.getKey());
            boolean givenOnce = oneDate && partner != null && found == null && field.getValue() == Field.DATE
                    && (Gold.text(partner, "start_date") != null || Gold.text(partner, "end_date") != null);
            if (!givenOnce) {
                count(score.of(section + "." + field.getKey()), field.getValue(), gold, value, found);
            }
        }
    }

    private static double weight(Gold gold, Map<String, Field> fields, List<String> names, JsonNode entry, JsonNode found) {
        var key = Gold.text(entry, names.getFirst()) == null || Gold.text(found, names.getFirst()) == null ? names.get(1) : names.getFirst();
        var left = Gold.text(entry, key);
        var right = Gold.text(found, key);
        if (left == null || right == null) {
            return 0;
        }
        double like = 0;
        for (var accepted : gold.accepted(left)) {
            like = Math.max(like, fields.get(key).equal(accepted, right) ? 1 : Likeness.ofKeys(accepted, right));
        }
        if (like < LEAST_LIKE) {
            return 0;
        }
        for (var field : fields.entrySet()) {
            var a = Gold.text(entry, field.getKey());
            var b = Gold.text(found, field.getKey());
            like += a != null && b != null && isRight(field.getValue(), gold, a, b) ? EQUAL_FIELD : 0;
        }
        return like;
    }

    private void scoreSkills(Gold gold, JsonNode found, Counts counts) {
        var ignored = new HashSet<String>();
        gold.ignored("skills").forEach(skill -> ignored.add(skills.canonical(skill)));
        var open = new LinkedHashMap<String, HashSet<String>>();
        gold.section("skills").forEach(skill -> {
            var forms = new HashSet<String>();
            gold.accepted(skill.asText()).forEach(form -> forms.add(skills.canonical(form)));
            open.put(skill.asText(), forms);
        });
        var done = new HashSet<String>();
        for (var skill : found.path("skills")) {
            var name = skills.canonical(skill.asText());
            var hit = open.entrySet().stream().filter(entry -> entry.getValue().contains(name)).findFirst();
            if (hit.isPresent()) {
                counts.hit();
                done.addAll(open.remove(hit.get().getKey()));
            } else if (!ignored.contains(name) && !done.contains(name)) {
                counts.wrong();
            }
        }
        open.forEach((_, _) -> counts.missed());
    }

    private static boolean isIgnored(List<String> ignored, JsonNode entry, List<String> names) {
        for (var name : ignored) {
            for (var field : names.subList(0, 2)) {
                var value = Gold.text(entry, field);
                if (value != null && Likeness.ofKeys(name, value) >= LEAST_LIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void count(Counts counts, Field field, Gold gold, @Nullable String value, @Nullable String found) {
        if (value != null && found != null && isRight(field, gold, value, found)) {
            counts.hit();
            return;
        }
        if (found != null) {
            counts.wrong();
        }
        if (value != null) {
            counts.missed();
        }
    }

    private static boolean isRight(Field field, Gold gold, String value, String found) {
        return gold.accepted(value).stream().anyMatch(accepted -> field.equal(accepted, found));
    }

    private static List<JsonNode> entries(JsonNode list) {
        var entries = new ArrayList<JsonNode>();
        list.forEach(entries::add);
        return entries;
    }

    private static Map<String, Field> fields(Object... namesAndFields) {
        var fields = new LinkedHashMap<String, Field>();
        for (int i = 0; i < namesAndFields.length; i += 2) {
            fields.put((String) namesAndFields[i], (Field) namesAndFields[i + 1]);
        }
        return fields;
    }
}
