package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * k8s → Kubernetes（k8s） where the job says Kubernetes and the resume nowhere does: the job's word in front of the person's own, once, in the
 * skills where they name it, else where it comes first. A skill that the resume does not have is never added.
 */
final class JdTermRule implements WordingRule {

    private static final Set<Part> NO_PLACE = Set.of(Part.TECHNOLOGY, Part.DETAIL);

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-_]");

    private final Reading reading;

    /** For each skill that the job calls otherwise, the line to say so in. */
    private final Map<String, Integer> lineOf = new HashMap<>();

    JdTermRule(Reading reading) {
        this.reading = reading;
        var target = reading.target();
        if (target == null) {
            return;
        }
        var said = reading.lines().stream().map(line -> line.text().toLowerCase(Locale.ROOT)).toList();
        // The list of skills is where those who search look.
        Stream.concat(reading.lines().stream().filter(line -> line.part() == Part.SKILL), reading.lines().stream())
                .filter(line -> !NO_PLACE.contains(line.part()))
                .forEach(line -> place(line, said, target.forms()));
    }

    private void place(Line line, List<String> said, Map<String, String> forms) {
        for (var mention : reading.lexicon().mentions(line.text())) {
            var concept = reading.lexicon().concept(mention.name());
            var term = forms.get(concept);
            if (term != null && mention.kind() == Kind.HARD && !lineOf.containsKey(concept) && fits(term, line)
                    && !alike(term, line.text().substring(mention.start(), mention.end())) && said.stream().noneMatch(text -> text.contains(term.toLowerCase(Locale.ROOT)))) {
                lineOf.put(concept, line.number());
            }
        }
    }

    @Override
    public RuleName name() {
        return RuleName.JD_TERM;
    }

    @Override
    public String reword(Line line) {
        var target = reading.target();
        if (target == null || !lineOf.containsValue(line.number())) {
            return line.text();
        }
        var text = new StringBuilder(line.text());
        var terms = new HashMap<>(target.forms());
        int longer = 0;
        for (var mention : reading.lexicon().mentions(line.text())) {
            var concept = reading.lexicon().concept(mention.name());
            if (Integer.valueOf(line.number()).equals(lineOf.get(concept)) && terms.containsKey(concept)
                    && !Untouchable.overlaps(line.text(), mention.start(), mention.end())) {
                var own = line.text().substring(mention.start(), mention.end());
                var both = line.language() == Language.ZH ? terms.remove(concept) + "（" + own + "）" : terms.remove(concept) + " (" + own + ")";
                text.replace(mention.start() + longer, mention.end() + longer, both);
                longer += both.length() - own.length();
            }
        }
        return text.toString();
    }

    /** Written in another way only, which is a matter of spelling. */
    private static boolean alike(String term, String own) {
        return SEPARATORS.matcher(term).replaceAll("").equalsIgnoreCase(SEPARATORS.matcher(own).replaceAll(""));
    }

    private static boolean fits(String term, Line line) {
        return line.language() == Language.ZH || term.codePoints().noneMatch(Character::isIdeographic);
    }
}
