package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.local.reading.Placeholder;
import io.rehearsal.assistant.local.reading.Size;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words of a person, a position or a document, as short as a question can carry them. */
final class Excerpt {

    /** In half words: 38 Han characters or 19 English words. */
    private static final int LONGEST_QUOTE = 38;
    private static final int LONGEST_NAME = 28;

    private static final Pattern BULLET = Pattern.compile("^[\\s•·●◆■▪▶➢✓*\\-–—>#]+|^\\s*[(（]?\\d{1,2}[.、)）:：](?!\\d)\\s*");
    private static final Pattern LABEL = Pattern.compile("^(?:主要|工作|岗位|项目|个人|核心)?(?:职责|内容|描述|业绩|成果|简介|Description|Responsibilities)\\s*[:：]\\s*");
    private static final Pattern CLAUSE = Pattern.compile("(?<=[，；。！？;])|(?<=, )|(?<=[.!?] )");
    private static final Pattern TAIL = Pattern.compile("[\\s，；。、：,;.:]+$");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(（\\[【|｜:：].*$|\\s+[-–—]\\s.*$");

    private Excerpt() {
    }

    /** The beginning of the text up to the end of a clause, without its bullet, label and closing punctuation. */
    static String of(String text) {
        return of(text, LONGEST_QUOTE);
    }

    /** @param longest in half words */
    static String of(String text, int longest) {
        var bare = bare(text);
        var kept = new StringBuilder();
        for (var clause : CLAUSE.split(bare)) {
            if (!kept.isEmpty() && Size.halfWords(kept + clause) > longest) {
                break;
            }
            kept.append(clause);
        }
        var whole = TAIL.matcher(kept).replaceFirst("");
        return Size.halfWords(whole) <= longest ? whole : cut(whole, longest) + "…";
    }

    /** The beginning of the text, or of its first clause with a figure where the beginning has none. */
    static String telling(String text) {
        var start = of(text);
        return hasFigure(start) ? start
                : Arrays.stream(CLAUSE.split(bare(text))).map(Excerpt::of).filter(Excerpt::hasFigure).findFirst().orElse(start);
    }

    private static boolean hasFigure(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** The clause that holds the word, or the word alone. */
    static String around(String text, String word) {
        return Stream.concat(Stream.of(text), Arrays.stream(CLAUSE.split(text))).map(Excerpt::of)
                .filter(quote -> quote.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))).findFirst().orElse(word);
    }

    /** A name, a title or a place of work as it can stand in a sentence; null where there is none that could. */
    static @Nullable String name(@Nullable String text) {
        if (text == null || text.length() > 500 || Instructions.standIn(text)) {
            return null;
        }
        var bare = TAIL.matcher(bare(text)).replaceFirst("");
        var brief = Size.halfWords(bare) > LONGEST_NAME ? ASIDE.matcher(bare).replaceFirst("") : bare;
        var name = Size.halfWords(brief) > LONGEST_NAME ? cut(brief, LONGEST_NAME) : brief;
        return name.codePoints().anyMatch(Character::isLetter) ? name : null;
    }

    private static String bare(String text) {
        var line = Placeholder.strip(text).replaceAll("\\s+", " ").strip();
        return LABEL.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("")
                .replace('“', '‘').replace('”', '’').replace('"', '\'').replace('《', '〈').replace('》', '〉').strip();
    }

    private static String cut(String text, int longest) {
        int end = text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), longest * 4));
        while (Size.halfWords(text.substring(0, end)) > longest) {
            int space = text.lastIndexOf(' ', end - 1);
            end = space > 0 && !Character.isIdeographic(text.codePointBefore(end)) ? space : text.offsetByCodePoints(end, -1);
        }
        return TAIL.matcher(text.substring(0, end)).replaceFirst("");
    }
}
