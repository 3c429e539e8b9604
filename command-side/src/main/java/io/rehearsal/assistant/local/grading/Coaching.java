package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.PointFinding.Verdict;
import io.rehearsal.events.interview.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person is told about an answer. */
record Coaching(String feedback, List<String> strengths, List<String> improvements, @Nullable String nextTime) {

    private static final int GOOD = 75;
    private static final int WEAK = 50;
    private static final int STRONG_ANSWER = 80;
    private static final int FAIR_ANSWER = 50;
    private static final int OFF_TOPIC = 30;
    private static final int MOST_NAMED = 3;

    static Coaching of(Question question, Said said, Marks marks, Language language) {
        return new Coaching(feedback(said, marks, language), strengths(question, marks, language), improvements(question, said, marks, language),
                nextTime(question, said, marks, language));
    }

    private static String feedback(Said said, Marks marks, Language language) {
        if (said.isEmpty()) {
            return said.copies() > 0
                    ? language.say("这里只重复了题目，没有作答。", "This only repeats the question and does not answer it.")
                    : said.instructions() > 0
                            ? language.say("这里只有写给评分者的话，没有作答。", "This speaks to the grader and does not answer the question.")
                            : language.say("这道题没有作答。", "This question was not answered.");
        }
        int all = marks.findings().points().size();
        var touched = all == 0 ? "" : language.say("%d 个要点中讲到了 %d 个。", " It makes %2$d of %1$d points.").formatted(all, marks.pointsMet().size()) + unclear(marks, language);
        return verdict(marks, language) + touched;
    }

    private static String unclear(Marks marks, Language language) {
        return marks.pointsUnclear().isEmpty() ? "" : language.say("有 %d 个没有听清，不加分也不扣分。", " %d I did not hear clearly; they count neither for nor against you.")
                .formatted(marks.pointsUnclear().size());
    }

    private static String verdict(Marks marks, Language language) {
        if (marks.criteria().relevance() < OFF_TOPIC) {
            return language.say("这没有回答所问的问题。", "This does not answer what was asked.");
        }
        if (marks.score() >= STRONG_ANSWER && marks.pointsMet().size() >= marks.pointsMissed().size()) {
            return language.say("回答得很好。", "A strong answer.");
        }
        return marks.score() >= FAIR_ANSWER
                ? language.say("回答基本到位，还可以更完整。", "A fair answer that could be more complete.")
                : language.say("回答离要求还有距离。", "The answer falls short of what was asked.");
    }

    private static List<String> strengths(Question question, Marks marks, Language language) {
        var strengths = new ArrayList<String>();
        var criteria = marks.criteria();
        if (criteria.relevance() < OFF_TOPIC) {
            return List.of();
        }
        if (!marks.pointsMet().isEmpty()) {
            strengths.add(language.say("讲到了：", "Made: ") + named(marks.pointsMet(), language));
        }
        if (criteria.correctness() >= GOOD) {
            strengths.add(LocalAnswerGrader.isKnowledge(question)
                    ? language.say("内容和参考答案一致", "Agrees with the reference")
                    : language.say("讲清了自己做了什么", "Says clearly what you did yourself"));
        }
        if (criteria.concreteness() >= GOOD) {
            strengths.add(language.say("有具体的数字、名称或例子", "Gives figures, names or examples"));
        }
        if (criteria.structure() >= GOOD) {
            strengths.add(language.say("条理清楚", "Is well ordered"));
        }
        return List.copyOf(strengths);
    }

    private static List<String> improvements(Question question, Said said, Marks marks, Language language) {
        var improvements = new ArrayList<String>();
        var criteria = marks.criteria();
        if (said.instructions() > 0) {
            improvements.add(language.say("写给评分者的话不计分，请只回答问题", "What is said to the grader earns nothing; answer the question"));
        }
        if (said.isEmpty()) {
            return List.copyOf(improvements);
        }
        if (criteria.relevance() < WEAK) {
            improvements.add(language.say("先正面回答题目所问，再展开", "Answer what was asked first, then go further"));
        }
        var denied = marks.findings().with(Verdict.CONTRADICTED);
        if (!denied.isEmpty()) {
            improvements.add(language.say("说反了或说错了：", "Said the wrong way round: ") + named(denied, language));
        }
        var missed = marks.findings().with(Verdict.MISSED);
        if (!missed.isEmpty()) {
            improvements.add(language.say("没有讲到：", "Not made: ") + named(missed, language));
        }
        if (!marks.pointsUnclear().isEmpty()) {
            improvements.add(language.say("没有听清，可以说得更明白：", "I did not hear it clearly, say it more plainly: ") + named(marks.pointsUnclear(), language));
        }
        if (!LocalAnswerGrader.isKnowledge(question) && criteria.correctness() < WEAK) {
            improvements.add(language.say("用“我”来讲自己做了什么，而不是只讲团队做了什么", "Say what you did yourself, in the first person, and not only what the team did"));
        }
        if (criteria.concreteness() < WEAK) {
            improvements.add(LocalAnswerGrader.isKnowledge(question)
                    ? language.say("举一个例子，或给出具体的名称和数字", "Give an example, or concrete names and figures")
                    : language.say("用数字说明规模和结果，例如改动前后的对比", "Give figures for the size and the result, such as before and after"));
        }
        if (criteria.structure() < WEAK) {
            improvements.add(language.say("先说结论，再分点说明理由", "Begin with the conclusion, then give the reasons one by one"));
        }
        if (criteria.communication() < WEAK) {
            improvements.add(language.say("每句话只说一件事，去掉重复和含糊的词", "Say one thing in a sentence, without repeating or hedging"));
        } else if (said.repetitions() > 0) {
            improvements.add(language.say("重复的内容不加分，可以删去", "Saying it again adds nothing and can be left out"));
        }
        return List.copyOf(improvements);
    }

    private static @Nullable String nextTime(Question question, Said said, Marks marks, Language language) {
        if (marks.pointsMissed().isEmpty()) {
            return marks.score() >= STRONG_ANSWER ? null : language.say("下次用自己的话把每个要点各展开一两句，并配上一个具体的例子。",
                    "Next time develop each point in a sentence or two of your own, with a concrete example.");
        }
        var points = new StringBuilder(said.isEmpty()
                ? language.say("下次可以从这些要点说起：", "Next time build the answer on these points: ")
                : language.say("下次请补上：", "Next time also say: "));
        for (int i = 0; i < marks.pointsMissed().size(); i++) {
            points.append(i == 0 ? "" : language.say("；", "; ")).append('(').append(i + 1).append(") ").append(bare(marks.pointsMissed().get(i)));
        }
        return points + language.say("。", ". ") + (LocalAnswerGrader.isKnowledge(question)
                ? language.say("每点先给结论，再用一句话说明原因。", "For each, state it first, then give the reason in a sentence.")
                : language.say("每点讲一件真实的事，说明自己做了什么、结果是多少。", "For each, tell something that happened: what you did, and the result in figures."));
    }

    private static String named(List<String> points, Language language) {
        var first = points.stream().limit(MOST_NAMED).map(Coaching::bare).toList();
        var text = String.join(language.say("；", "; "), first);
        return points.size() <= MOST_NAMED ? text : text + language.say(" 等 %d 点", " and %d more").formatted(language == Language.ZH ? points.size() : points.size() - MOST_NAMED);
    }

    private static String bare(String point) {
        return point.replaceAll("[。.；;]+\\s*$", "");
    }
}
