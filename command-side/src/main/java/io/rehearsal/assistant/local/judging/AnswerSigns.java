package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.Arrays;
import java.util.Map;

/** What an answer as a whole shows: how near it is to what was asked, how it is told, and whose words it uses. */
final class AnswerSigns {

    /** From so many sentences, or so many times as many Chinese characters, on an answer is no short one. */
    private static final double LONG = Math.log(9);
    private static final double CHARACTERS = 30;

    private AnswerSigns() {
    }

    static Signs of(Heard it, double[] net) {
        var language = it.language();
        var sentences = it.sentences();
        var answer = Terms.of(it.said(), language);
        var asked = Terms.of(it.question(), language);
        var points = it.points().stream().map(point -> Terms.of(point, language)).reduce(Terms::with).orElseThrow();
        double knowledge = it.knowledge() ? 1 : 0;
        double general = Wording.GENERAL.share(sentences, language);
        double first = Wording.FIRST_PERSON.share(sentences, language);
        var nearest = it.nearest();
        var white = it.white();
        var own = Terms.of(Wording.PRAISE.without(it.said(), language), language).without(asked).without(points);
        return new Signs(Map.ofEntries(
                Map.entry("qa", it.questionToAnswer()),
                Map.entry("qmax", Arrays.stream(it.questionToClauses()).max().orElseThrow()),
                Map.entry("qmean", mean(it.questionToClauses())),
                Map.entry("pmean", mean(nearest)),
                Map.entry("pwhole", mean(it.pointsToAnswer())),
                Map.entry("gen", general),
                Map.entry("first", first),
                Map.entry("num", Wording.NUMBER.share(sentences, language)),
                Map.entry("dunno", Wording.NOT_KNOWING.in(it.said(), language) ? 1.0 : 0),
                Map.entry("praise", Wording.PRAISE.share(sentences, language)),
                Map.entry("echo", answer.in(points)),
                Map.entry("echo_q", answer.in(asked)),
                Map.entry("lu", Math.min(1, (language == Language.ZH ? Math.log1p(it.said().length() / CHARACTERS) : Math.log1p(sentences.size())) / LONG)),
                Map.entry("qterms", asked.in(answer)),
                Map.entry("spread", Arrays.stream(it.best()).distinct().count() / (double) nearest.length),
                Map.entry("psd", deviation(nearest)),
                Map.entry("refusal", Evasion.share(sentences, language)),
                Map.entry("refuses", Evasion.begins(sentences, language) ? 1.0 : 0),
                Map.entry("own_words", own.all().size() / (double) Math.max(1, answer.all().size())),
                Map.entry("own_log", Math.log1p(own.all().size())),
                Map.entry("wqa", white.questionToAnswer()),
                Map.entry("wqmax", WhiteHeard.most(white.questionToClauses())),
                Map.entry("wpmean", mean(white.nearest())),
                Map.entry("wpleast", Arrays.stream(white.nearest()).min().orElseThrow()),
                Map.entry("wfarmean", white.farMean()),
                Map.entry("wpwhole", mean(white.pointsToAnswer())),
                Map.entry("netmean", mean(net)),
                Map.entry("know", knowledge),
                Map.entry("zh", language == Language.ZH ? 1.0 : 0),
                Map.entry("kgen", knowledge * general),
                Map.entry("kfirst", knowledge * first)));
    }

    /** How the points were found, added to what the whole answer shows. */
    static Signs made(Signs answer, double[] made) {
        return answer.with(Map.of("made_mean", mean(made), "made_least", Arrays.stream(made).min().orElseThrow(), "made_most", Arrays.stream(made).max().orElseThrow(),
                "made_sd", deviation(made)));
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0));
    }

}
