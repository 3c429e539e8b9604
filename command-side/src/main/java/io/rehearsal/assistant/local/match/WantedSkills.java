package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.match.Posting.Section;
import io.rehearsal.assistant.local.match.Posting.Statement;
import io.rehearsal.assistant.local.match.WantedSkill.Need;
import io.rehearsal.assistant.local.reading.JobTarget;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Finds the skills that a job names, each once, where it is named first. Of several that the job names as alternatives (“Kafka or
 * RabbitMQ”), one will do: the others are not wanted of somebody who has one of them, and count together as one for somebody who has none.
 */
final class WantedSkills {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、/]*(?:\\bor\\b|或者?|例如|比如|如|\\bsuch as\\b|\\be\\.g\\.)?[\\s,，、/:：]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR = Pattern.compile("\\bor\\b|或|如|\\bsuch as\\b|\\be\\.g\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_OF = Pattern.compile(
            "至少(一|1)|任(一|意一)|之一|其中(一|1)|\\b(one|any|either) of\\b|\\bat least one\\b|\\bsuch as\\b|\\bor similar\\b", Pattern.CASE_INSENSITIVE);

    /** There recruiting is what the employer does. */
    private static final Pattern HIRES = Pattern.compile("^(招聘|诚聘|急聘|hiring|recruiting)(?=.)", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Evidence evidence;
    private final JobTarget target;
    private final Map<String, WantedSkill> found = new LinkedHashMap<>();

    private WantedSkills(Reading reading, Evidence evidence) {
        this.reading = reading;
        this.evidence = evidence;
        this.target = Objects.requireNonNull(reading.target());
    }

    static List<WantedSkill> of(Posting posting, Reading reading, Evidence evidence) {
        var skills = new WantedSkills(reading, evidence);
        for (var statement : posting.asked()) {
            for (var run : skills.runs(statement)) {
                skills.add(statement.text(), run);
            }
        }
        return List.copyOf(skills.found.values());
    }

    private void add(String line, List<Mention> run) {
        boolean choice = run.size() > 1 && isChoice(line, run);
        boolean chosen = choice && run.stream().anyMatch(mention -> evidence.shows(reading.lexicon().concept(mention.name())));
        for (var mention : run) {
            var concept = reading.lexicon().concept(mention.name());
            if (!chosen || evidence.shows(concept)) {
                var need = need(mention);
                found.putIfAbsent(concept, new WantedSkill(concept, line.substring(mention.start(), mention.end()), line, need,
                        choice && !chosen ? need.weight() / run.size() : need.weight()));
            }
        }
    }

    private Need need(Mention mention) {
        if (mention.kind() == Kind.SOFT) {
            return Need.TRAIT;
        }
        var concept = reading.lexicon().concept(mention.name());
        return target.extras().stream().anyMatch(extra -> reading.lexicon().concept(extra).equals(concept)) ? Need.ADVANTAGE : Need.REQUIRED;
    }

    /** Mentions that nothing but commas and the like stands between. */
    private List<List<Mention>> runs(Statement statement) {
        var line = statement.text();
        var runs = new ArrayList<List<Mention>>();
        int end = 0;
        var opening = HIRES.matcher(line);
        int from = opening.find() ? opening.end() : 0;
        for (var mention : reading.lexicon().mentions(line)) {
            var written = line.substring(mention.start(), mention.end());
            if (mention.start() < from || statement.section() == Section.DUTIES && !isName(written, line)) {
                continue;
            }
            if (runs.isEmpty() || !BETWEEN.matcher(line.substring(end, mention.start())).matches()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(mention);
            end = mention.end();
        }
        return runs;
    }

    /** Fields and methods in a duty are what the work is about, which its relevance tells; only a technology by its name is asked for there. */
    private static boolean isName(String written, String line) {
        return written.codePoints().noneMatch(Character::isIdeographic)
                && (line.codePoints().anyMatch(Character::isIdeographic) || !written.equals(written.toLowerCase(Locale.ROOT)));
    }

    private static boolean isChoice(String line, List<Mention> run) {
        for (int i = 1; i < run.size(); i++) {
            if (OR.matcher(line.substring(run.get(i - 1).end(), run.get(i).start())).find()) {
                return true;
            }
        }
        var before = line.substring(Math.max(0, run.getFirst().start() - 15), run.getFirst().start());
        var after = line.substring(run.getLast().end(), Math.min(line.length(), run.getLast().end() + 10));
        return ANY_OF.matcher(before).find() || ANY_OF.matcher(after).find();
    }
}
