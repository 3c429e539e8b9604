package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Size;
import java.util.regex.Pattern;

/**
 * How something is said, each from 0 to 1.
 *
 * @param concreteness numbers, names and examples
 * @param structure    words that order what is said
 * @param clarity      sentences of a length that is easy to follow, without hedging or repeating
 */
record Form(double concreteness, double structure, double clarity) {

    private static final int ENOUGH_DETAILS = 4;
    private static final int FEW_WORDS = 12;
    private static final int ENOUGH_WORDS = 40;
    private static final int LONG_SENTENCE = 40;

    private static final Pattern DETAIL = Pattern.compile("\\d+(?:\\.\\d+)?\\s*(?:%|％|[a-zA-Z万亿倍个次人天周月年秒分]{0,3})"
            + "|(?<![A-Za-z])(?:[A-Z][a-z]+[A-Z]\\w*|[A-Z]{2,}\\w*)|(?<=\\p{IsHan})\\s?[A-Za-z][\\w.+#-]{2,}|例如|比如|举例|譬如|以.{1,10}为例"
            + "|\\b(?:for example|for instance|e\\.g\\.|such as)");
    private static final Pattern ORDER_CHINESE = Pattern.compile(
            "首先|其次|再次|然后|接着|最后|最终|第[一二三四五]|一是|二是|三是|一方面|另一方面|因为|由于|所以|因此|但是|而是|相比|总之|总的来说|当时|后来|结果|[(（]?[1-5][)）.、]");
    private static final Pattern ORDER_ENGLISH = Pattern.compile(
            "\\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after(?:wards| that)|finally|lastly|at last|in the end|because|since|therefore|so that"
                    + "|as a result|however|but|whereas|while|instead|in contrast|on the (?:one|other) hand|in short|overall|eventually|when)\\b|(?:^|\\s)[1-5][.)]\\s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = Pattern.compile("可能吧|大概|好像|应该是吧|不太清楚|记不清|反正|差不多就|之类的|那个那个"
            + "|\\b(?:maybe|i guess|i think maybe|kind of|sort of|you know|like i said|not sure|whatever|and stuff|um+|uh+)\\b", Pattern.CASE_INSENSITIVE);

    static Form of(Language language, Said said) {
        if (said.isEmpty()) {
            return new Form(0, 0, 0);
        }
        var text = said.text();
        int words = Size.words(text);
        double enough = Marks.ramp(words, 0, FEW_WORDS);
        long ordered = count(language == Language.ZH ? ORDER_CHINESE : ORDER_ENGLISH, text);
        double several = Marks.ramp(words, FEW_WORDS / 2.0, ENOUGH_WORDS);
        long tooLong = said.sentences().stream().filter(sentence -> Size.words(sentence) > LONG_SENTENCE).count();
        int idle = said.repetitions() + said.copies() + said.instructions();
        double clarity = 1 - 0.4 * tooLong / said.sentences().size() - Math.min(0.4, 0.15 * count(HEDGE, text))
                - 0.5 * idle / (idle + said.sentences().size());
        return new Form(Math.min(1, (double) count(DETAIL, text) / ENOUGH_DETAILS), several * (0.4 + 0.6 * Math.min(1, ordered / 3.0)), enough * clarity);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).distinct().count();
    }
}
