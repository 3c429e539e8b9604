package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Habits;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Sentences;
import java.util.regex.Pattern;

/** Statements about work end with a full stop, or without, as most of them do. */
final class LineEndRule implements WordingRule {

    private static final Pattern STOP = Pattern.compile("[。.]\\s*$");
    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N}%）)\\]+”\"']\\s*$");

    private final Reading reading;
    private final Fragments fragments;

    LineEndRule(Reading reading) {
        this.reading = reading;
        this.fragments = Fragments.of(reading.lines());
    }

    @Override
    public RuleName name() {
        return RuleName.LINE_END;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (!reading.habits().mixedEnds() || !line.whole() || !line.part().tellsWork() || fragments.holds(line)) {
            return text;
        }
        if (reading.habits().closes()) {
            return !Habits.isClosed(text) && !Cut.off(text) && OPEN_END.matcher(text).find()
                    ? text.stripTrailing() + (line.language() == Language.ZH ? "。" : ".") : text;
        }
        return Habits.isClosed(text) && Sentences.of(text).size() == 1 && !text.stripTrailing().endsWith("etc.")
                ? STOP.matcher(text).replaceFirst("") : text;
    }
}
