package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** All rules, in the order in which one line goes through them: who and what first, then names, then room for facts, signs last. */
public final class WordingRules {

    private final List<WordingRule> rules;

    private WordingRules(List<WordingRule> rules) {
        this.rules = rules;
    }

    public static WordingRules of(Reading reading) {
        return new WordingRules(List.of(
                new FirstPersonRule(), new ChineseWeakOpeningRule(), new EnglishWeakOpeningRule(reading), new PassiveRule(), new FillerRule(), new TenseRule(reading),
                new TechnologyNameRule(reading), new JdTermRule(reading), new LongLineRule(),
                new ClicheRule(reading), new VagueRule(), new OwnPartRule(reading), new MissingNumberRule(reading),
                new PunctuationRule(), new SpacingRule(reading), new DateFormatRule(reading), new LineEndRule(reading)));
    }

    /** @param text the line worded by every rule; @param by the rules that changed it, in the order of {@link RuleName} */
    public record Rewording(Line line, String text, List<RuleName> by) {
    }

    public Rewording reword(Line line) {
        var text = line.text();
        var by = new ArrayList<RuleName>();
        for (var rule : rules) {
            var better = rule.reword(line.withText(text));
            if (!better.equals(text)) {
                by.add(rule.name());
                text = better;
            }
        }
        return new Rewording(line, text, by.stream().distinct().sorted().toList());
    }
}
