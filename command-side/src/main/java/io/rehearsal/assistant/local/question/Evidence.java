package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.events.interview.Question.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a resume names a skill, and where.
 *
 * @param name  as the language of the resume has it
 * @param entry the project or job in which it was used; null where it is only listed
 */
record Evidence(String name, Source source, @Nullable Entry entry) {

    /** The best evidence of each skill by its concept: its use in a project or job before its being listed, the first before later ones. */
    static Map<String, Evidence> of(Reading reading, List<Entry> entries) {
        var found = new LinkedHashMap<String, Evidence>();
        for (var entry : entries) {
            entry.lines().stream().filter(line -> line.part() != Part.BACKGROUND)
                    .forEach(line -> mentions(reading, line.text(), new Source(Source.Kind.RESUME, line.text(), line.path()), entry, found));
        }
        reading.lines().stream().filter(line -> line.part() == Part.SKILL)
                .forEach(line -> mentions(reading, line.text(), new Source(Source.Kind.RESUME, line.text(), line.path()), null, found));
        return found;
    }

    private static void mentions(Reading reading, String text, Source source, @Nullable Entry entry, Map<String, Evidence> found) {
        reading.lexicon().mentions(text).stream().filter(mention -> mention.kind() == Kind.HARD)
                .forEach(mention -> found.putIfAbsent(reading.lexicon().concept(mention.name()), new Evidence(mention.name(), source, entry)));
    }
}
