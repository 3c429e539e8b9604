package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.YearMonths;
import io.rehearsal.assistant.local.wording.StyleRules;
import io.rehearsal.assistant.local.wording.WordingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quarter of the points is lost for each kind of unevenness: first person, technologies misspelt, punctuation, spacing and line
 * ends mixed, jobs not newest first.
 */
final class ConsistencyCheck implements ResumeCheck {

    private static final double LOSS = 0.25;

    @Override
    public CheckKind kind() {
        return CheckKind.CONSISTENCY;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        if (reading.lines().isEmpty()) {
            return new Finding(0, language.say("没有可检查的文字", "nothing to look at"),
                    language.say("先写出经历和技能。", "Write about jobs and skills first."));
        }
        var faults = new ArrayList<String>();
        for (var rule : StyleRules.of(reading)) {
            first(rule, reading.lines()).ifPresent(line ->
                    faults.add(rule.name().title(language) + language.say("：", ": ") + Quote.of(line.text(), language)));
        }
        if (!newestFirst(reading)) {
            faults.add(language.say("工作经历没有按时间倒序", "jobs are not listed newest first"));
        }
        return new Finding(1 - LOSS * faults.size(),
                faults.isEmpty() ? language.say("人称、术语、标点、间距和排序前后一致", "pronouns, terms, punctuation, spacing and order are the same throughout")
                        : faults.getFirst(),
                language.say("逐项修正：", "Mend: ") + String.join(language.say("；", "; "), faults) + language.say("。", "."));
    }

    private static Optional<Line> first(WordingRule rule, List<Line> lines) {
        return lines.stream().filter(line -> !rule.reword(line).equals(line.text())).findFirst();
    }

    private static boolean newestFirst(Reading reading) {
        var starts = reading.content().experience().stream()
                .flatMap(job -> YearMonths.of(job.startDate()).stream()).map(YearMonths.Span::to).toList();
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i - 1) < starts.get(i) - 11) {
                return false;
            }
        }
        return true;
    }
}
