package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the checks and the rules know of a resume.
 *
 * @param language of the resume, and of what is said about it
 * @param lines    its statements in their order; those that speak to the scorer are left out
 * @param named    concepts of all skills the resume names anywhere
 * @param habits   how it mostly punctuates
 * @param target   what the job asks for; null where no job description was given
 */
public record Reading(
        ResumeContent content, Language language, List<Line> lines, Set<String> named, Habits habits,
        @Nullable JobTarget target, SkillLexicon lexicon) {

    private static final int ENOUGH_FOR_THE_LANGUAGE = 500;

    /** @param jd blank counts as none */
    public static Reading of(ResumeContent content, @Nullable String jd, SkillLexicon lexicon) {
        var lines = Lines.of(content);
        var known = new RememberingLexicon(lexicon);
        return new Reading(content, Language.of(letters(content)), lines, named(content, lines, known), Habits.of(lines),
                jd == null || jd.isBlank() ? null : JobTarget.of(jd, known), known);
    }

    /** Statements that say what was done in jobs and projects. */
    public List<Line> work() {
        return lines.stream().filter(line -> line.part().tellsWork()).toList();
    }

    /** Whether the resume names the skill, in whichever form and language. */
    public boolean names(String skill) {
        return named.contains(lexicon.concept(skill));
    }

    /** Names of people and the shape's own word for an open end say nothing about the language. */
    private static String letters(ResumeContent content) {
        var said = letters(content, false);
        return said.codePoints().anyMatch(Character::isLetter) ? said : letters(content, true);
    }

    private static String letters(ResumeContent content, boolean ofThePerson) {
        return ContentText.leaves(content).stream()
                .filter(leaf -> leaf.path().startsWith("personalInfo") == ofThePerson && !leaf.path().endsWith("Date"))
                .map(ContentText.Leaf::value)
                .map(value -> value.substring(0, Math.min(value.length(), ENOUGH_FOR_THE_LANGUAGE)))
                .limit(Lines.MOST_LINES)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> named(ResumeContent content, List<Line> lines, SkillLexicon lexicon) {
        var names = new LinkedHashSet<>(content.skills());
        lines.forEach(line -> {
            var told = Denied.without(line.text());
            if (!told.equals(line.text())) {
                lexicon.mentions(line.text()).forEach(mention -> names.remove(mention.name()));
                lexicon.normalise(List.of(line.text())).forEach(names::remove);
            }
        });
        lines.forEach(line -> lexicon.mentions(Denied.without(line.text())).forEach(mention -> names.add(mention.name())));
        content.experience().forEach(job -> names.addAll(lexicon.normalise(job.techStack())));
        content.projects().forEach(project -> names.addAll(lexicon.normalise(project.techStack())));
        return names.stream().map(lexicon::concept).collect(Collectors.toUnmodifiableSet());
    }
}
