package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Half-width punctuation right after a Chinese character becomes full-width, brackets in pairs. */
final class PunctuationRule implements WordingRule {

    private static final String HAN = "[\\p{IsHan}）”》]";
    private static final Pattern MARK = Pattern.compile("(?<=" + HAN + ")([,;:?!])[ \\t]*(?=\\S|$)");
    private static final Pattern BRACKETS = Pattern.compile("(?<=\\p{IsHan})[ \\t]?\\(([^()（）]{1,60})\\)(?=[\\p{IsHan}，。；、：,;:]|\\s*$)");
    private static final Map<String, String> FULL = Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！");

    @Override
    public RuleName name() {
        return RuleName.PUNCTUATION;
    }

    @Override
    public String reword(Line line) {
        if (line.part() == Part.TECHNOLOGY || line.language() != Language.ZH) {
            return line.text();
        }
        var bracketed = Untouchable.replace(line.text(), BRACKETS, match -> holdsChinese(match.group(1)) ? "（" + match.group(1) + "）" : match.group());
        return Untouchable.replace(bracketed, MARK, match -> Objects.requireNonNull(FULL.get(match.group(1))));
    }

    private static boolean holdsChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
