package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Measured;
import io.rehearsal.assistant.local.reading.Opening;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All points where half of the statements about work say how much, how many or how fast; less in proportion. Fewer than {@value Measured#FEWEST}
 * statements count as so many, because one number in one line proves little.
 */
final class QuantifiedAchievementsCheck implements ResumeCheck {

    @Override
    public CheckKind kind() {
        return CheckKind.QUANTIFIED_ACHIEVEMENTS;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var work = reading.work();
        if (work.isEmpty()) {
            return new Finding(0, language.say("没有描述工作或项目的语句", "nothing tells what was done"),
                    language.say("为每段经历写 3–5 条，其中至少两条带上数字。", "Write 3 to 5 lines for each job, two of them with a number."));
        }
        var quantified = Measured.of(reading);
        var example = quantified.isEmpty() ? bare(work, quantified).getFirst() : Figures.most(quantified);
        return new Finding(quantified.size() / (Measured.ENOUGH * Measured.counted(work)),
                language.say("%d 条描述中 %d 条有数字，", "%2$d of %1$d lines have a number, ").formatted(work.size(), quantified.size())
                        + (quantified.isEmpty() ? language.say("例如没有数字的：", "none in ") : language.say("例如", "such as "))
                        + Quote.of(example.text(), language),
                language.say("再给 %d 条补上规模、效率或结果的数字", "Give %d more a number (scale, speed or result)").formatted(Measured.wanted(reading))
                        + (quantified.size() == work.size() ? "" : language.say("，优先", ", first in "))
                        + bare(work, quantified).stream().limit(2).map(line -> Quote.of(line.text(), language))
                                .collect(Collectors.joining(language.say("和", " and "))) + language.say("。", "."));
    }

    /** What tells an action is the first to ask for a number. */
    private static List<Line> bare(List<Line> work, List<Line> quantified) {
        return work.stream().filter(line -> !quantified.contains(line)).sorted(Comparator.comparing(Opening::of)).toList();
    }
}
