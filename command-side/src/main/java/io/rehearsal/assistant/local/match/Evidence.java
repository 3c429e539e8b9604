package io.rehearsal.assistant.local.match;

import io.rehearsal.assistant.local.reading.Denied;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.events.resume.JobMatch.MatchedSkill;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of the resume that shows a skill best: one about work before a list of technologies, that before a job's title, and that
 * before any other.
 */
final class Evidence {

    private static final int TITLE = 3;
    private static final Pattern EDITION = Pattern.compile("(?:(?:core|framework|se|ee|enterprise|standard|pro|lts|community|[\\dvx.]+)\\s?)+", Pattern.CASE_INSENSITIVE);

    record Shown(String line, String path, int rank) {
    }

    private final Reading reading;
    private final Map<String, Shown> byConcept = new HashMap<>();
    private final Phrases phrases;

    Evidence(Reading reading) {
        this.reading = reading;
        this.phrases = new Phrases(reading);
        reading.lines().forEach(line -> {
            var listed = line.part() == Part.TECHNOLOGY || line.part() == Part.SKILL
                    ? reading.lexicon().normalise(List.of(Denied.without(line.text()))).stream() : Stream.<String>empty();
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
        var listed = byConcept.get(concept);
        if (listed != null && (listed.rank <= TITLE || !reading.lexicon().mentions(concept).isEmpty())) {
            return true;
        }
        if (listed == null && reading.names(concept)) {
            return true;
        }
        var phrase = wider(concept) == null ? phrases.find(concept) : wider(concept);
        if (phrase != null && (listed == null || phrase.rank < listed.rank)) {
            byConcept.put(concept, phrase);
        }
        return listed != null || phrase != null;
    }

    /** Whether a job or project shows it, rather than a list of skills alone. */
    boolean inUse(WantedSkill skill) {
        var shown = byConcept.get(skill.concept());
        return shown != null && shown.rank <= TITLE;
    }

    /** A skill by its name and an edition: {@code .NET Core 6} shows {@code .NET}. */
    private @Nullable Shown wider(String concept) {
        return byConcept.entrySet().stream().filter(entry -> entry.getKey().startsWith(concept + " ") && EDITION.matcher(entry.getKey().substring(concept.length() + 1)).matches())
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    MatchedSkill matched(WantedSkill skill) {
        var shown = byConcept.get(skill.concept());
        return shown == null ? new MatchedSkill(skill.form(), skill.form(), null) : new MatchedSkill(skill.form(), shown.line, shown.path);
    }

    private void mentions(@Nullable String text, String path, int rank) {
        if (text != null) {
            reading.lexicon().mentions(Denied.without(text)).forEach(mention -> keep(mention.name(), new Shown(text, path, rank)));
        }
    }

    private void keep(String name, Shown shown) {
        byConcept.merge(reading.lexicon().concept(name), shown, (before, after) -> after.rank < before.rank ? after : before);
    }

    static int rank(Part part) {
        return switch (part) {
            case ACHIEVEMENT, RESPONSIBILITY -> 0;
            case DESCRIPTION, BACKGROUND -> 1;
            case TECHNOLOGY -> 2;
            case DETAIL, HIGHLIGHT, OTHER -> 4;
            case SKILL -> 5;
        };
    }
}
