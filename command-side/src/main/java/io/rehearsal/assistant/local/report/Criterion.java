package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;

/** What a score is made of, in words. */
enum Criterion {

    RELEVANCE("切题度", "relevance", "先直接回答问到的那一点，再补充背景", "answer what was asked first and add background after", Criteria::relevance),
    CORRECTNESS("正确性", "correctness", "没有把握的说法先核实，再讲原理", "verify what you are unsure of, then explain how it works", Criteria::correctness),
    COMPLETENESS("完整性", "completeness", "对照遗漏的要点逐条补上", "go through the missed points and add them one by one", Criteria::completeness),
    CONCRETENESS("具体性", "concreteness", "说出数字、工具和自己做的步骤", "give figures, tools and the steps that you took yourself", Criteria::concreteness),
    STRUCTURE("条理性", "structure", "先说结论再分点，讲经历按情境、任务、行动、结果",
            "begin with the conclusion, then point by point; tell situation, task, action and result", Criteria::structure),
    COMMUNICATION("表达", "communication", "用短句，一句只讲一件事，少用口头语",
            "use short sentences with one thing in each, and few fillers", Criteria::communication);

    private final String chinese;
    private final String english;
    private final String chineseAdvice;
    private final String englishAdvice;
    private final ToIntFunction<Criteria> of;

    Criterion(String chinese, String english, String chineseAdvice, String englishAdvice, ToIntFunction<Criteria> of) {
        this.chinese = chinese;
        this.english = english;
        this.chineseAdvice = chineseAdvice;
        this.englishAdvice = englishAdvice;
        this.of = of;
    }

    /** The one with most points, the first of equals. */
    static Criterion bestOf(Asked asked) {
        return Arrays.stream(values()).min(Comparator.comparingInt((Criterion criterion) -> criterion.of(asked)).reversed()).orElseThrow();
    }

    /** The one with fewest points, the first of equals. */
    static Criterion worstOf(Asked asked) {
        return Arrays.stream(values()).min(Comparator.comparingInt(criterion -> criterion.of(asked))).orElseThrow();
    }

    int of(Asked asked) {
        return asked.criterion(of);
    }

    String name(Language language) {
        return language.say(chinese, english);
    }

    String advice(Language language) {
        return language.say(chineseAdvice, englishAdvice);
    }
}
