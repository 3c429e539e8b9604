package io.rehearsal.assistant.local.report;

import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was strong and what was weak: questions by name with the points met or missed, then how was spoken over all answers.
 * Where no question is weak, what was left out of the middling ones stands for it; nothing stands for a strength that is not there.
 */
record Verdict(List<String> strengths, List<String> weaknesses) {

    private static final int MOST_QUESTIONS = 5;
    /** One answer is no habit. */
    private static final int FEWEST_ANSWERS = 2;
    private static final List<Criterion> MANNERS = List.of(Criterion.CONCRETENESS, Criterion.STRUCTURE, Criterion.COMMUNICATION);

    static Verdict of(Held held, Language language) {
        return new Verdict(strengths(held, language), weaknesses(held, language));
    }

    private static List<String> strengths(Held held, Language language) {
        var lines = new ArrayList<>(Mark.strong(held).stream().limit(MOST_QUESTIONS).map(asked -> strength(asked, language)).toList());
        if (!lines.isEmpty() && held.score() >= Mark.WEAK) {
            lines.addAll(manners(held, language, true));
        }
        return List.copyOf(lines);
    }

    private static List<String> weaknesses(Held held, Language language) {
        var weak = Mark.weak(held);
        var named = weak.isEmpty() ? Mark.middling(held) : weak;
        var lines = new ArrayList<>(named.stream().limit(MOST_QUESTIONS).map(asked -> weakness(asked, language)).toList());
        lines.addAll(manners(held, language, false));
        return List.copyOf(lines);
    }

    private static String strength(Asked asked, Language language) {
        return Phrases.sentence(asked.nameAndScore(language) + language.say("：", ": ") + had(asked, language), language);
    }

    private static String weakness(Asked asked, Language language) {
        return Phrases.sentence(asked.nameAndScore(language) + language.say("：", ": ") + lacked(asked, language), language);
    }

    /** What the answer had: its points, else what its grader praised, else its best criterion. */
    static String had(Asked asked, Language language) {
        var grade = asked.grade();
        if (!grade.pointsMet().isEmpty()) {
            return language.say("讲到了", "you covered ") + Phrases.points(grade.pointsMet(), language);
        }
        var best = Criterion.bestOf(asked);
        return grade.strengths().isEmpty()
                ? language.say("%s得%d分", "%s reached %d points").formatted(best.name(language), best.of(asked))
                : Phrases.bare(grade.strengths().getFirst());
    }

    /** What the answer lacked: points, else what its grader would improve, else its worst criterion and how to mend it. */
    static String lacked(Asked asked, Language language) {
        var missed = asked.missed();
        if (!asked.answered()) {
            return missed.isEmpty()
                    ? language.say("没有回答", "you passed it over")
                    : language.say("没有回答，好的回答会谈到", "you passed it over; a good answer speaks of ") + Phrases.points(missed, language);
        }
        if (!missed.isEmpty()) {
            return language.say("没有讲到", "you left out ") + Phrases.points(missed, language);
        }
        var worst = Criterion.worstOf(asked);
        return asked.grade().improvements().isEmpty()
                ? language.say("%s只得%d分，%s", "%s reached only %d points; %s")
                        .formatted(worst.name(language), worst.of(asked), worst.advice(language))
                : Phrases.bare(asked.grade().improvements().getFirst());
    }

    private static List<String> manners(Held held, Language language, boolean strong) {
        return held.only(Asked::answered).filter(answered -> answered.counting().size() >= FEWEST_ANSWERS).stream()
                .flatMap(answered -> MANNERS.stream()
                        .map(manner -> strong ? goodManner(answered, manner, language) : badManner(answered, manner, language)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> goodManner(Held answered, Criterion manner, Language language) {
        int mean = answered.mean(manner::of);
        var best = answered.counting().stream().min(Comparator.comparingInt((Asked asked) -> manner.of(asked)).reversed()).orElseThrow();
        var text = language.say("%s平均%d分，最好的是%s", "%s averaged %d points, best in %s").formatted(manner.name(language), mean, best.name(language));
        return mean < Mark.STRONG ? Optional.empty() : Optional.of(Phrases.sentence(text, language));
    }

    private static Optional<String> badManner(Held answered, Criterion manner, Language language) {
        int mean = answered.mean(manner::of);
        var worst = answered.counting().stream().min(Comparator.comparingInt(manner::of)).orElseThrow();
        var text = language.say("%s平均只有%d分，最低的是%s：%s", "%s averaged only %d points, lowest in %s: %s")
                .formatted(manner.name(language), mean, worst.name(language), manner.advice(language));
        return mean >= Mark.WEAK ? Optional.empty() : Optional.of(Phrases.sentence(text, language));
    }
}
