package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.match.WantedSkill.Need;
import io.rehearsal.assistant.local.reading.Clause;
import io.rehearsal.assistant.local.reading.Clause.Sense;
import io.rehearsal.assistant.local.reading.JobTarget;
import io.rehearsal.assistant.local.reading.Posting.Section;
import io.rehearsal.assistant.local.reading.Posting.Statement;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the skills that a job names, each once, where it is named first. Of several that the job names as alternatives (“Kafka or
 * RabbitMQ”), one will do: the others are not wanted of somebody who has one of them, and count together as one for somebody who has none.
 */
final class WantedSkills {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、/]*(?:\\bor\\b|或者?|例如|比如|如|\\bsuch as\\b|\\be\\.g\\.)?[\\s,，、/:：]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR = Pattern.compile("\\bor\\b|或|如|\\bsuch as\\b|\\be\\.g\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_OF = Pattern.compile(
            "至少(一|1)|任(一|意一)|之一|其中(一|1)|\\b(one|any|either) of\\b|\\bat least one\\b|\\bsuch as\\b|\\bor similar\\b|\\b(?:an?|any) [\\p{L} -]{2,28}\\($", Pattern.CASE_INSENSITIVE);

    /** Names that a slash joins because they go together. */
    private static final Set<String> TOGETHER = Set.of("HTML", "CSS", "JavaScript", "Sass", "Linux", "Unix", "CI", "CD", "Word", "Excel", "PowerPoint", "C", "C++");

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
            var clauses = Clause.of(statement);
            for (var run : skills.runs(statement, clauses)) {
                for (var group : bySlash(statement.text(), run)) {
                    skills.add(statement.text(), group, clauses);
                }
            }
            for (var named : NamedItems.in(statement, reading.lexicon())) {
                skills.add(statement.text(), named, clauses);
            }
        }
        return List.copyOf(skills.found.values());
    }

    private void add(String line, NamedItems.Named named, List<Clause> clauses) {
        var sense = Clause.at(clauses, named.start());
        if (sense == Sense.REQUIRED || sense == Sense.ADVANTAGE) {
            var need = sense == Sense.ADVANTAGE ? Need.ADVANTAGE : Need.REQUIRED;
            found.putIfAbsent(named.text().toLowerCase(Locale.ROOT), new WantedSkill(named.text(), named.text(), line, need, need.weight()));
        }
    }

    /** A run apart at its commas, where a slash stands between others: {@code SQL, Kafka/RabbitMQ}. */
    private static List<List<Mention>> bySlash(String line, List<Mention> run) {
        if (run.size() < 2 || OR.matcher(line.substring(run.getFirst().end(), run.getLast().start())).find()) {
            return List.of(run);
        }
        var groups = new ArrayList<List<Mention>>();
        for (var mention : run) {
            boolean joined = !groups.isEmpty() && isSlash(line, groups.getLast().getLast(), mention);
            if (!joined && !groups.isEmpty() && !hasSlash(line, run)) {
                groups.getLast().add(mention);
                continue;
            }
            if (!joined) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(mention);
        }
        return groups;
    }

    private static boolean hasSlash(String line, List<Mention> run) {
        return IntStream.range(1, run.size()).anyMatch(i -> isSlash(line, run.get(i - 1), run.get(i)));
    }

    private static boolean isSlash(String line, Mention left, Mention right) {
        boolean both = TOGETHER.contains(left.name()) && TOGETHER.contains(right.name());
        return !both && line.substring(left.end(), right.start()).strip().equals("/");
    }

    private void add(String line, List<Mention> run, List<Clause> clauses) {
        boolean choice = run.size() > 1 && isChoice(line, run);
        boolean chosen = choice && run.stream().anyMatch(mention -> evidence.shows(reading.lexicon().concept(mention.name())));
        for (var mention : run) {
            var concept = reading.lexicon().concept(mention.name());
            if (!chosen || evidence.shows(concept)) {
                var need = need(mention, clauses);
                found.putIfAbsent(concept, new WantedSkill(concept, line.substring(mention.start(), mention.end()), line, need,
                        choice && !chosen ? need.weight() / run.size() : need.weight()));
            }
        }
    }

    private Need need(Mention mention, List<Clause> clauses) {
        if (mention.kind() == Kind.SOFT) {
            return Need.TRAIT;
        }
        if (Clause.at(clauses, mention.start()) == Sense.ADVANTAGE) {
            return Need.ADVANTAGE;
        }
        var concept = reading.lexicon().concept(mention.name());
        return target.extras().stream().anyMatch(extra -> reading.lexicon().concept(extra).equals(concept)) ? Need.ADVANTAGE : Need.REQUIRED;
    }

    /** Mentions that nothing but commas and the like stands between. */
    private List<List<Mention>> runs(Statement statement, List<Clause> clauses) {
        var line = statement.text();
        var runs = new ArrayList<List<Mention>>();
        int end = 0;
        for (var mention : reading.lexicon().mentions(line)) {
            var written = line.substring(mention.start(), mention.end());
            var sense = Clause.at(clauses, mention.start());
            if (sense == Sense.NEGATED || sense == Sense.EMPLOYER || statement.section() == Section.DUTIES && !isName(written, line)) {
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
        if (hasSlash(line, run)) {
            return true;
        }
        for (int i = 1; i < run.size(); i++) {
            if (OR.matcher(line.substring(run.get(i - 1).end(), run.get(i).start())).find()) {
                return true;
            }
        }
        var before = line.substring(Math.max(0, run.getFirst().start() - 36), run.getFirst().start());
        var after = line.substring(run.getLast().end(), Math.min(line.length(), run.getLast().end() + 10));
        return ANY_OF.matcher(before).find() || ANY_OF.matcher(after).find();
    }
}
