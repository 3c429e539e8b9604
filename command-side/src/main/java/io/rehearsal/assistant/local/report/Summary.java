package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.List;

/** The interview in a few sentences: how much of it was held, the total, what was strong and what weak. */
final class Summary {

    private static final int MOST_NAMES = 3;

    private Summary() {
    }

    static String of(Held held, Language language) {
        if (held.asked() == 0) {
            return language.say("面试在提出第一个问题之前就结束了，没有可以评分的内容。",
                    "The interview ended before the first question was put, so there is nothing to grade.");
        }
        var sentences = new ArrayList<String>();
        int answered = held.answered().size();
        sentences.add(language.say("一共%s，问到%d题，你回答了%d题，总分%d分。", "Of %s, %d came up and you answered %d; the total is %d points.")
                .formatted(Phrases.questions(held.planned(), language), held.asked(), answered, held.score()));
        if (answered > 0) {
            sentences.add(strong(held, language));
            sentences.add(weak(held, language));
        }
        sentences.addAll(unanswered(held, language));
        return String.join(language.say("", " "), sentences);
    }

    private static String strong(Held held, Language language) {
        var strong = Mark.strong(held);
        if (strong.isEmpty()) {
            return language.say("没有一题达到%d分。", "None reached %d points.").formatted(Mark.STRONG);
        }
        return language.say("答得好的是%s。", "Strong: %s.").formatted(names(strong, language));
    }

    private static String weak(Held held, Language language) {
        var weak = Mark.weak(held).stream().filter(Asked::answered).toList();
        if (!weak.isEmpty()) {
            return language.say("较弱的是%s。", "Weak: %s.").formatted(names(weak, language));
        }
        var middling = Mark.middling(held);
        return middling.isEmpty()
                ? language.say("回答过的题都不低于%d分。", "No answer fell below %d points.").formatted(Mark.STRONG)
                : language.say("还可以加强的是%s。", "With room for more: %s.").formatted(names(middling, language));
    }

    private static List<String> unanswered(Held held, Language language) {
        var sentences = new ArrayList<String>();
        var passedOver = held.counting().stream().filter(asked -> !asked.answered()).toList();
        if (!passedOver.isEmpty()) {
            sentences.add(language.say("没有回答的按0分计：%s。", "Passed over and counted as 0: %s.")
                    .formatted(Phrases.list(passedOver.stream().limit(MOST_NAMES).map(asked -> asked.name(language)).toList(), language)
                            + (passedOver.size() > MOST_NAMES ? language.say("等", " and more") : "")));
        }
        if (held.stoodOpen()) {
            sentences.add(language.say("最后一题还没有回答面试就结束了，不计分。",
                    "The last question still stood open when the interview ended and does not count."));
        }
        return sentences;
    }

    private static String names(List<Asked> some, Language language) {
        return Phrases.list(some.stream().limit(MOST_NAMES).map(asked -> asked.nameAndScore(language)).toList(), language);
    }
}
