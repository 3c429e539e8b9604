package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.local.reading.Clause.Sense;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a job description asks for.
 *
 * @param text   the description, cut at {@value #LONGEST} characters
 * @param skills normalised names in the order of the text, each once
 * @param forms  how the text writes each of them, by the skill's concept
 * @param extras those that it names only as an advantage
 */
public record JobTarget(String text, List<String> skills, Map<String, String> forms, List<String> extras) {

    private static final int LONGEST = 20_000;

    static JobTarget of(String jd, SkillLexicon lexicon) {
        var text = jd.substring(0, Math.min(jd.length(), LONGEST));
        var names = new LinkedHashMap<String, String>();
        var forms = new HashMap<String, String>();
        var needed = new HashSet<String>();
        for (var statement : Posting.of(text).asked()) {
            var clauses = Clause.of(statement);
            for (var mention : lexicon.mentions(statement.text())) {
                var sense = Clause.at(clauses, mention.start());
                if (sense == Sense.NEGATED || sense == Sense.EMPLOYER) {
                    continue;
                }
                var concept = lexicon.concept(mention.name());
                names.putIfAbsent(concept, mention.name());
                forms.putIfAbsent(concept, statement.text().substring(mention.start(), mention.end()));
                if (sense == Sense.REQUIRED) {
                    needed.add(concept);
                }
            }
        }
        var extras = names.entrySet().stream().filter(skill -> !needed.contains(skill.getKey())).map(Map.Entry::getValue).toList();
        return new JobTarget(text, List.copyOf(names.values()), Map.copyOf(forms), extras);
    }
}
