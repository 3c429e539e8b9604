package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.JobMatch.MatchedSkill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of the resume that shows a skill best: one about work before a list of technologies, that before a job's title, and that
 * before any other.
 */
final class Evidence {

    private static final int TITLE = 3;

    private record Shown(String line, String path, int rank) {
    }

    private final Reading reading;
    private final Map<String, Shown> byConcept = new HashMap<>();

    Evidence(Reading reading) {
        this.reading = reading;
        reading.lines().forEach(line -> {
            var listed = line.part() == Part.TECHNOLOGY || line.part() == Part.SKILL
                    ? reading.lexicon().normalise(List.of(line.text())).stream() : Stream.<String>empty();
            listed.forEach(name -> keep(name, new Shown(line.text(), line.path(), rank(line.part()))));
            mentions(line.text(), line.path(), rank(line.part()));
        });
        for (int i = 0; i < reading.content().experience().size(); i++) {
            mentions(reading.content().experience().get(i).position(), "experience[" + i + "].position", TITLE);
        }
        for (int i = 0; i < reading.content().projects().size(); i++) {
            mentions(reading.content().projects().get(i).role(), "projects[" + i + "].role", TITLE);
        }
    }

    /** Whether the resume names the skill anywhere, in whichever form and language. */
    boolean shows(String concept) {
        return byConcept.containsKey(concept) || reading.names(concept);
    }

    /** Whether a job or project shows it, rather than a list of skills alone. */
    boolean inUse(WantedSkill skill) {
        var shown = byConcept.get(skill.concept());
        return shown != null && shown.rank <= TITLE;
    }

    MatchedSkill matched(WantedSkill skill) {
        var shown = byConcept.get(skill.concept());
        return shown == null ? new MatchedSkill(skill.form(), skill.form(), null) : new MatchedSkill(skill.form(), shown.line, shown.path);
    }

    private void mentions(@Nullable String text, String path, int rank) {
        if (text != null) {
            reading.lexicon().mentions(text).forEach(mention -> keep(mention.name(), new Shown(text, path, rank)));
        }
    }

    private void keep(String name, Shown shown) {
        byConcept.merge(reading.lexicon().concept(name), shown, (before, after) -> after.rank < before.rank ? after : before);
    }

    private static int rank(Part part) {
        return switch (part) {
            case ACHIEVEMENT, RESPONSIBILITY -> 0;
            case DESCRIPTION, BACKGROUND -> 1;
            case TECHNOLOGY -> 2;
            case DETAIL, HIGHLIGHT, OTHER -> 4;
            case SKILL -> 5;
        };
    }
}
