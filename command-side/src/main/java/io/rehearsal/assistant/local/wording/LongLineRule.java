package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Opening;
import io.rehearsal.assistant.local.reading.Sentences;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sentence of more than {@value Sentences#MOST_WORDS} words is cut in two before a further action, nearest to its middle. No word of content goes. */
final class LongLineRule implements WordingRule {

    private static final int SHORTEST_PART = 8;

    private static final Pattern CHINESE = Pattern.compile("[，；]\\s*(?:并且?|且)?(?!使用|采用|利用|运用|支持|服务|获得)(?=(?:同时|最终|随后|之后)?(?:" + Opening.CHINESE_VERBS + "))");

    private static final Pattern ENGLISH = Pattern.compile("(?:;\\s+(?:and\\s+)?|,?\\s+and\\s+(?=(?:the|a|an)\\s))(?=[a-z])|,?\\s+and\\s+(?=[a-z]+ed\\b|[a-z]+\\s+(?:the|a|an|new|all)\\b)");

    @Override
    public RuleName name() {
        return RuleName.LONG_LINE;
    }

    @Override
    public String reword(Line line) {
        var text = line.text();
        if (!line.part().tellsWork() || Sentences.of(text).size() != 1 || !Sentences.tooLong(text)) {
            return text;
        }
        boolean chinese = line.language() == Language.ZH;
        var cuts = (chinese ? CHINESE : ENGLISH).matcher(text).results()
                .filter(cut -> chinese || opensClause(text.substring(cut.end())))
                .filter(cut -> !Untouchable.overlaps(text, cut.start(), cut.end()) && !insideBrackets(text, cut.start()))
                .filter(cut -> Size.words(text.substring(0, cut.start())) >= SHORTEST_PART && Size.words(text.substring(cut.end())) >= SHORTEST_PART)
                .min(Comparator.comparingInt(cut -> Math.abs(text.length() / 2 - cut.start())));
        return cuts.map(cut -> cut(text, cut, chinese)).orElse(text);
    }

    private static String cut(String text, MatchResult cut, boolean chinese) {
        var rest = text.substring(cut.end());
        return text.substring(0, cut.start()) + (chinese ? "。" + rest : ". " + Capitals.first(rest)) + closing(text, chinese);
    }

    /** Two sentences need the second full stop too. */
    private static String closing(String text, boolean chinese) {
        return text.matches("(?s).*[。.!！]\\s*") ? "" : chinese ? "。" : ".";
    }

    private static boolean opensClause(String rest) {
        var word = rest.split("\\s+", 2)[0];
        boolean verb = EnglishVerbs.of(word).filter(known -> known.past().equals(word) || known.base().equals(word)).isPresent();
        return verb || rest.matches("(?s)(?:the|a|an)\\s(?:\\S+\\s){1,4}?(?:was|were|is|are|has|had)\\s.*");
    }

    private static boolean insideBrackets(String text, int at) {
        long open = text.substring(0, at).chars().filter(letter -> letter == '(' || letter == '（').count();
        return open > text.substring(0, at).chars().filter(letter -> letter == ')' || letter == '）').count();
    }
}
