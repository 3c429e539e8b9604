package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.local.question.bank.PositionKind;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that questions can be made of.
 *
 * @param position null where it is not known
 * @param skills   evidence of what the resume names, by the skill's concept
 * @param known    concepts of what the person has named or must have met with it
 * @param asked    the first requirement that names each skill, by the skill's concept, in the order of the description
 * @param extras   concepts of those that are only an advantage
 * @param unwanted concepts of what the posting says is not needed
 * @param kinds    of position; empty for a trade of which the bank knows nothing
 */
record Material(
        Brief brief, Reading reading, @Nullable Position position, List<Entry> entries, Map<String, Evidence> skills, Set<String> known,
        List<Requirement> requirements, Map<String, Requirement> asked, Set<String> extras, Set<String> unwanted,
        Set<PositionKind> kinds) {

    private static final int ENOUGH_TOOLS = 3;

    private static final ResumeContent NOTHING = new ResumeContent(new PersonalInfo(null, null, null, null, null, null, null),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    static Material of(Brief brief, SkillLexicon lexicon) {
        var content = Objects.requireNonNullElse(brief.resume(), NOTHING);
        var reading = Reading.of(content, brief.jobDescription(), lexicon);
        var entries = Entry.of(reading);
        var skills = Evidence.of(reading, entries);
        var position = Position.of(brief, entries).orElse(null);
        var sought = position == null || !position.isSought() ? null : position.title();
        var requirements = Requirement.of(brief.jobDescription(), sought, reading.lexicon());
        return new Material(brief, reading, position, entries, skills, known(reading, skills), requirements, asked(requirements, reading.lexicon()),
                extras(reading), Requirement.unwanted(brief.jobDescription(), reading.lexicon()), kinds(position, skills.keySet()));
    }

    Language language() {
        return brief.language();
    }

    SkillLexicon lexicon() {
        return reading.lexicon();
    }

    boolean knows(String concept) {
        return known.contains(concept);
    }

    /** The position in a sentence, and in English with its article too. */
    Map<String, String> words() {
        return position == null
                ? Map.of("position", language().say("这个岗位", "this position"), "holder", language().say("这个岗位", "this position"))
                : Map.of("position", position.title(), "holder", Article.with(position.title()));
    }

    private static Set<String> known(Reading reading, Map<String, Evidence> skills) {
        var known = new HashSet<>(reading.named());
        known.addAll(skills.keySet());
        Stream.of(reading.content().experience().stream().flatMap(job -> Stream.ofNullable(job.position())), reading.content().projects().stream().flatMap(project -> Stream.ofNullable(project.role())),
                reading.content().education().stream().flatMap(school -> Stream.ofNullable(school.major()))).flatMap(titles -> titles)
                .forEach(title -> reading.lexicon().mentions(title).forEach(mention -> known.add(reading.lexicon().concept(mention.name()))));
        Set.copyOf(known).forEach(concept -> known.addAll(Technology.broughtBy(concept)));
        return Set.copyOf(known);
    }

    private static Map<String, Requirement> asked(List<Requirement> requirements, SkillLexicon lexicon) {
        var asked = new LinkedHashMap<String, Requirement>();
        requirements.forEach(requirement -> requirement.mentions().stream()
                .filter(mention -> mention.kind() == Kind.HARD).forEach(mention -> asked.putIfAbsent(lexicon.concept(mention.name()), requirement)));
        return asked;
    }

    private static Set<String> extras(Reading reading) {
        var extras = new HashSet<String>();
        if (reading.target() != null) {
            reading.target().extras().forEach(name -> extras.add(reading.lexicon().concept(name)));
        }
        return extras;
    }

    /** Where the position names none, who names enough tools of programmers is one. */
    private static Set<PositionKind> kinds(@Nullable Position position, Set<String> skills) {
        var kinds = position == null ? Set.<PositionKind>of() : PositionKind.of(position.title());
        boolean codes = skills.stream().filter(Technology::isCoding).count() >= ENOUGH_TOOLS;
        return kinds.isEmpty() && codes ? Set.of(PositionKind.BACKEND) : kinds;
    }
}
