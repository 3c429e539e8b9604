package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.EnglishVerbs;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 我开发了… → 开发了…; "I developed …" → "Developed …". What "we" did is left alone, because the part of the person in it is not known. */
final class FirstPersonRule implements WordingRule {

    private static final Set<Part> NOT_SENTENCES = Set.of(Part.SKILL, Part.TECHNOLOGY, Part.DETAIL);

    private static final Pattern CHINESE_DUTY = Pattern.compile("^(?:本人|我)的?(?:主要)?(?:工作|职责|任务)(?:内容)?(?:是|为|包括|有)[:：]?\\s*(?=\\S)");

    private static final Pattern CHINESE = Pattern.compile("(^|[。；;，,]\\s*)(?:本人|我)(?!们|司|校|国|院|所|方|的|自己|公司|部|厂|行|省|市|和|与|\\s*[。；;，,]|$)\\s*");

    private static final Pattern ENGLISH = Pattern.compile(
            "(^\\P{L}*|[.!?;]\\s+)I(?:['’]ve|['’]m|\\s+(?:have|had|am|was))?(?:\\s+(?:also|then|have|mainly|successfully))?\\s+([a-z]+)\\b|\\band\\s+I\\s+(?=(?:also\\s+)?(?:was|[a-z]+ed)\\b)");

    private static final Set<String> ALSO = Set.of("responsible", "worked", "helped", "assisted", "participated", "contributed", "gained", "learned",
            "studied", "took", "got", "received", "promoted", "awarded", "did");

    @Override
    public RuleName name() {
        return RuleName.FIRST_PERSON;
    }

    @Override
    public String reword(Line line) {
        if (NOT_SENTENCES.contains(line.part())) {
            return line.text();
        }
        if (line.language() == Language.ZH) {
            if (line.text().contains("我们")) {
                return line.text();
            }
            return CHINESE.matcher(CHINESE_DUTY.matcher(line.text()).replaceFirst("")).replaceAll("$1");
        }
        return ENGLISH.matcher(line.text()).replaceAll(FirstPersonRule::withoutPronoun);
    }

    private static String withoutPronoun(MatchResult match) {
        var word = match.group(2);
        if (word == null) {
            return "and ";
        }
        if (EnglishVerbs.of(word).isEmpty() && !ALSO.contains(word)) {
            return Matcher.quoteReplacement(match.group());
        }
        return Matcher.quoteReplacement(match.group(1) + Capitals.first(word));
    }
}
