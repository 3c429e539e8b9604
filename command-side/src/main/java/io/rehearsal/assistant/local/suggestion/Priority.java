package io.rehearsal.assistant.local.suggestion;

import static io.rehearsal.assistant.local.analysis.CheckKind.*;

import io.rehearsal.assistant.local.analysis.CheckKind;
import io.rehearsal.assistant.local.wording.RuleName;
import io.rehearsal.events.resume.Analysis;
import java.util.Collection;
import java.util.Locale;

/** How much a suggestion can do for the score. */
enum Priority {
    HIGH, MEDIUM, LOW;

    /** From this many points lost on, what mends a check comes first. */
    private static final int MUCH = 3;

    /** Of a line that several rules change, the best of theirs. */
    static Priority of(Collection<RuleName> rules, Analysis analysis) {
        return rules.stream().map(rule -> of(rule, analysis)).min(Priority::compareTo).orElse(LOW);
    }

    private static Priority of(RuleName rule, Analysis analysis) {
        return switch (rule) {
            case JD_TERM -> HIGH;
            case WEAK_OPENING -> lost(ACTION_VERBS, analysis) >= MUCH ? HIGH : MEDIUM;
            case MISSING_NUMBER -> lost(QUANTIFIED_ACHIEVEMENTS, analysis) >= MUCH ? HIGH : MEDIUM;
            case VAGUE, OWN_PART, CLICHE, PASSIVE, TENSE, FIRST_PERSON, LONG_LINE, TECHNOLOGY_NAME -> MEDIUM;
            case FILLER, PUNCTUATION, LINE_END, SPACING, DATE_FORMAT -> LOW;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int lost(CheckKind kind, Analysis analysis) {
        return analysis.checks().stream().filter(check -> check.id().equals(kind.id()))
                .mapToInt(check -> check.maxPoints() - check.points()).sum();
    }
}
