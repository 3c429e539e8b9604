package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

    private static final Pattern ADVANTAGE =
            Pattern.compile("优先|加分|更佳|最好|nice to have|preferred|\\bplus\\b|bonus|advantage|desirable", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END = Pattern.compile("[\\n。；;!！]|\\.\\s");

    static JobTarget of(String jd, SkillLexicon lexicon) {
        var text = jd.substring(0, Math.min(jd.length(), LONGEST));
        var names = new LinkedHashMap<String, String>();
        var forms = new HashMap<String, String>();
        var needed = new HashSet<String>();
        var advantages = advantages(text);
        for (var mention : lexicon.mentions(text)) {
            var concept = lexicon.concept(mention.name());
            names.putIfAbsent(concept, mention.name());
            forms.putIfAbsent(concept, text.substring(mention.start(), mention.end()));
            if (!advantages.floorEntry(mention.start()).getValue()) {
                needed.add(concept);
            }
        }
        var extras = names.entrySet().stream().filter(skill -> !needed.contains(skill.getKey())).map(Map.Entry::getValue).toList();
        return new JobTarget(text, List.copyOf(names.values()), Map.copyOf(forms), extras);
    }

    /** Where each clause of the text starts, and whether it names what would be welcome rather than what is needed. */
    private static NavigableMap<Integer, Boolean> advantages(String text) {
        var clauses = new TreeMap<Integer, Boolean>();
        int from = 0;
        for (var ends = CLAUSE_END.matcher(text); ends.find(); from = ends.end()) {
            clauses.put(from, ADVANTAGE.matcher(text.substring(from, ends.start())).find());
        }
        clauses.put(from, ADVANTAGE.matcher(text.substring(from)).find());
        return clauses;
    }
}
