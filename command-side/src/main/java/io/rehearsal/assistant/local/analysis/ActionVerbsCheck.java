package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Measured;
import io.rehearsal.assistant.local.reading.Opening;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.List;
import java.util.stream.Collectors;

/** All points where 80 % of the statements about work, counted as six at least, open with what was done; less in proportion. */
final class ActionVerbsCheck implements ResumeCheck {

    private static final double ENOUGH = 0.8;

    @Override
    public CheckKind kind() {
        return CheckKind.ACTION_VERBS;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var work = reading.work();
        if (work.isEmpty()) {
            return new Finding(0, language.say("没有描述工作或项目的语句", "nothing tells what was done"),
                    language.say("用“设计、搭建、优化、解决”这样的动词开头描述你做了什么。", "Tell what you did, each line opening with a verb: designed, built, improved, solved."));
        }
        var strong = with(work, Opening.STRONG);
        var weak = with(work, Opening.WEAK);
        double share = strong.size() / (ENOUGH * Measured.counted(work));
        return new Finding(share, share >= Verdict.STRONG ? asStrength(work, strong, language)
                : language.say("%d 条描述中 %d 条以动作开头，%d 条以“负责、参与”一类开头", "%2$d of %1$d lines open with an action, %3$d with a phrase such as \"responsible for\"")
                        .formatted(work.size(), strong.size(), weak.size())
                        + (weak.isEmpty() ? "" : language.say("，例如", ", such as ") + Quote.of(weak.getFirst().text(), language)),
                language.say("把开头换成具体动作：", "Open with the action itself: ")
                        + (weak.isEmpty() ? with(work, Opening.OTHER) : weak).stream().limit(2)
                                .map(line -> Quote.of(line.text(), language)).collect(Collectors.joining(language.say("、", ", ")))
                        + language.say("。", "."));
    }

    /** A strength names no line that is weak. */
    private static String asStrength(List<Line> work, List<Line> strong, Language language) {
        return language.say("%d 条描述中 %d 条以动作开头，例如", "%2$d of %1$d lines open with an action, such as ").formatted(work.size(), strong.size())
                + Quote.of(Figures.most(strong).text(), language);
    }

    static List<Line> with(List<Line> work, Opening opening) {
        return work.stream().filter(line -> Opening.of(line) == opening).toList();
    }
}
