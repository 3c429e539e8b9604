package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a model that people are to read: not empty, not too long, in the right language, without points (those are
 * counted, never given by a model), without addresses (models invent them) and without anything that speaks to whoever scores.
 *
 * @param longest in characters; a longer text is left out
 */
record Remarks(Language language, int longest) {

    private static final Pattern POINTS = Pattern.compile(
            "(?<![\\d.])\\d{1,3}(?:\\.\\d)?\\s*(?:分(?![钟类布析期组别段支发销之])|/\\s*100\\b|out of 100?\\b)|(?<![\\d.])\\d{2,3}\\s*(?:points|marks)\\b"
                    + "|\\b(?:score|rating|grade)s?\\s*(?:of|:|is)?\\s*\\d|满分|\\bfull marks\\b|\\bperfect score\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\u00A0\\u3000]+");

    /** The text without superfluous blanks; null where it is not fit to be shown. */
    @Nullable String one(@Nullable String text) {
        var plain = plain(text);
        return plain == null || plain.length() > longest || Language.of(plain) != language || isUnfit(plain) ? null : plain;
    }

    /** Whether a text gives points, holds an address or speaks to whoever scores. */
    static boolean isUnfit(String text) {
        return POINTS.matcher(text).find() || ADDRESS.matcher(text).find() || Instructions.standIn(text);
    }

    /** Those that are fit, each once, in order, at most so many. */
    List<String> list(@Nullable List<@Nullable String> texts, int most, Predicate<String> also) {
        var kept = new LinkedHashMap<String, String>();
        for (var text : texts == null ? List.<@Nullable String>of() : texts) {
            var remark = one(text);
            if (remark != null && also.test(remark)) {
                kept.putIfAbsent(Likeness.letters(remark), remark);
            }
        }
        return kept.values().stream().limit(most).toList();
    }

    List<String> list(@Nullable List<@Nullable String> texts, int most) {
        return list(texts, most, _ -> true);
    }

    /** The text on one line; null where there is nothing in it. */
    static @Nullable String plain(@Nullable String text) {
        var plain = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
