package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Set;
import java.util.regex.Pattern;

/** A space between Chinese and Latin letters in a resume that mostly has or means to have it; one that never has it is left alone. */
final class SpacingRule implements WordingRule {

    private static final Set<Part> PROSE = Set.of(Part.RESPONSIBILITY, Part.ACHIEVEMENT, Part.DESCRIPTION, Part.BACKGROUND, Part.SKILL, Part.HIGHLIGHT);

    /** A single letter belongs to its word: B端, K线. */
    private static final Pattern TOUCHING = Pattern.compile("(?<=\\p{IsHan})(?=[A-Za-z]{2})|(?<=[A-Za-z]{2}|\\+\\+)(?=\\p{IsHan})");

    private final Reading reading;

    SpacingRule(Reading reading) {
        this.reading = reading;
    }

    @Override
    public RuleName name() {
        return RuleName.SPACING;
    }

    @Override
    public String reword(Line line) {
        return reading.habits().spaces() && PROSE.contains(line.part()) ? Untouchable.replace(line.text(), TOUCHING, match -> " ") : line.text();
    }
}
