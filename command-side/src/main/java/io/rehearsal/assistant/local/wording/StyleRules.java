package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Reading;
import java.util.List;

/** The rules that make one resume write alike throughout; what breaks one is an inconsistency. */
public final class StyleRules {

    private StyleRules() {
    }

    public static List<WordingRule> of(Reading reading) {
        return List.of(new FirstPersonRule(), new TechnologyNameRule(reading), new PunctuationRule(), new SpacingRule(reading),
                new LineEndRule(reading));
    }
}
