package io.rehearsal.assistant.local.suggestion;

import io.rehearsal.assistant.SuggestionWriter;
import io.rehearsal.assistant.local.analysis.LocalResumeAnalyst;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.RememberingLexicon;
import io.rehearsal.assistant.local.wording.RuleName;
import io.rehearsal.assistant.local.wording.WordingRules;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.ResumeContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.regex.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words the lines of a resume better by stated rules; the same content and job description always give the same suggestions. What several rules
 * change in one line is one suggestion. Applied in their order, none lowers the overall score.
 */
@Component
public final class LocalSuggestionWriter implements SuggestionWriter {

    /** Goes up whenever the same resume may get other suggestions. */
    private static final Engine ENGINE = Engine.local("2");

    static final int MOST = 15;
    static final int MOST_OF_ONE_RULE = 6;
    static final int MOST_OF_A_SIGN = 3;

    /** Such a line is no better than before. */
    private static final Pattern DID = Pattern.compile("^(?:Also )?[Dd]id\\b");

    private final SkillLexicon lexicon;

    public LocalSuggestionWriter(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Answer suggest(ResumeContent content, @Nullable String jd) {
        var known = new RememberingLexicon(lexicon);
        var analyst = new LocalResumeAnalyst(known);
        var reading = Reading.of(content, jd, known);
        var analysis = analyst.analyse(content, jd).analysis();
        var applicable = new Applicable(content);
        var kept = new ArrayList<Draft>();
        var perRule = new EnumMap<RuleName, Integer>(RuleName.class);
        var improved = content;
        int score = analysis.overallScore();
        for (var draft : drafts(reading, analysis)) {
            if (kept.size() == MOST || perRule.getOrDefault(draft.first(), 0) == most(draft) || !applicable.accepts(draft.line().path(), draft.line().text(), draft.after())) {
                continue;
            }
            var next = Applied.to(improved, draft, known);
            int nextScore = analyst.score(next, jd);
            if (nextScore >= score) {
                applicable.keep(draft.line().path(), draft.line().text(), draft.after());
                kept.add(draft);
                perRule.merge(draft.first(), 1, Integer::sum);
                improved = next;
                score = nextScore;
            }
        }
        return new Answer(ENGINE, kept.stream().map(draft -> draft.suggestion(reading.language())).toList());
    }

    /** Signs are not worth many suggestions of their own; where a line changes anyway they go along. Every weak line is asked about. */
    private static int most(Draft draft) {
        return draft.first() == RuleName.OWN_PART ? MOST : draft.priority() == Priority.LOW ? MOST_OF_A_SIGN : MOST_OF_ONE_RULE;
    }

    private static List<Draft> drafts(Reading reading, Analysis analysis) {
        var rules = WordingRules.of(reading);
        return reading.lines().stream().map(rules::reword)
                .filter(better -> !DID.matcher(better.text()).find() || better.by().contains(RuleName.OWN_PART))
                .filter(better -> !better.by().isEmpty() && !better.text().equals(better.line().text()))
                .map(better -> new Draft(better.line(), better.text(), better.by(), Priority.of(better.by(), analysis)))
                .sorted(Comparator.comparing(Draft::priority).thenComparing(Draft::first).thenComparing(draft -> draft.line().number()))
                .toList();
    }
}
