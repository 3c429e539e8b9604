package io.rehearsal.assistant.local.role;

import io.rehearsal.assistant.local.match.YearsOfWork;
import io.rehearsal.assistant.local.reading.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a resume tells that roles are compared with.
 *
 * @param titles  what the person is after or was last, the first one counting most
 * @param work    the lines that tell most about the work
 * @param text    all that the resume says, in lower case
 */
record Candidate(Language language, List<String> titles, List<String> work, String text, Set<String> concepts, OptionalDouble years, SkillLexicon lexicon) {

    private static final int MOST_TITLES = 3;
    private static final int MOST_LINES = 10;
    private static final int LONGEST_LINE = 120;

    static Candidate of(ResumeContent content, SkillLexicon lexicon, YearMonth now) {
        var reading = Reading.of(content, null, lexicon);
        var titles = Stream.concat(
                        CareerInterest.stated(content).stream(),
                        content.experience().stream().map(ResumeContent.Experience::position).filter(Objects::nonNull))
                .filter(title -> !title.isBlank()).distinct().limit(MOST_TITLES).toList();
        var work = reading.work().stream().map(Line::text)
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(MOST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                .toList();
        var text = ContentText.leaves(content).stream().map(ContentText.Leaf::value).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return new Candidate(reading.language(), titles, work, text, reading.named(), YearsOfWork.of(content, now), reading.lexicon());
    }

    /** In whichever form and language where the lexicon knows the skill, else as it is written. */
    boolean shows(String skill) {
        return concepts.contains(lexicon.concept(skill))
                || lexicon.normalise(List.of(skill)).stream().anyMatch(name -> concepts.contains(lexicon.concept(name)))
                || says(skill.strip().toLowerCase(Locale.ROOT));
    }

    /** As a word of its own where it is written in Latin letters. */
    private boolean says(String skill) {
        for (int at = text.indexOf(skill); at >= 0 && !skill.isEmpty(); at = text.indexOf(skill, at + 1)) {
            if (!continues(at - 1, skill.charAt(0)) && !continues(at + skill.length(), skill.charAt(skill.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(int at, char edge) {
        return at >= 0 && at < text.length() && isLatin(edge) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
