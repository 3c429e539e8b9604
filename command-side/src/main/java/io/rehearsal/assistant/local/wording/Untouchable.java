package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Placeholder;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Stretches of a text that no rule may change: addresses, paths, code, quoted words and what is left to be filled in. */
final class Untouchable {

    private static final Pattern PATTERN = Pattern.compile(
            "\\b[a-z][a-z0-9+.-]*://\\S+|\\S+@\\S+|\\bwww\\.\\S+|[\\w.-]*\\w\\.(?:com|cn|org|net|io|dev|me|edu|gov|xyz|top|ai|co|app)\\b\\S*"
                    + "|(?:\\w[\\w.-]*/){2,}\\S*|`[^`]*`|\\w+\\([^)\\s]*\\)|\\w+(?:_\\w+)+|--\\w\\S*|《[^》]*》"
                    + "|" + Placeholder.pattern().pattern(),
            Pattern.CASE_INSENSITIVE);

    private Untouchable() {
    }

    static boolean overlaps(String text, int start, int end) {
        return PATTERN.matcher(text).results().anyMatch(span -> overlaps(span, start, end));
    }

    /** Each match of the pattern that touches none of the stretches, replaced. */
    static String replace(String text, Pattern pattern, Function<MatchResult, String> replacement) {
        var spans = PATTERN.matcher(text).results().toList();
        var replaced = new StringBuilder();
        int last = 0;
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var match = matcher.toMatchResult();
            if (spans.stream().noneMatch(span -> overlaps(span, match.start(), match.end()))) {
                replaced.append(text, last, match.start()).append(replacement.apply(match));
                last = match.end();
            }
        }
        return replaced.append(text.substring(last)).toString();
    }

    private static boolean overlaps(MatchResult span, int start, int end) {
        return span.start() < end && start < span.end();
    }
}
