package io.rehearsal.query.resume.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that any file can hold: no character that XML forbids, and none that turns the direction of what follows. */
final class PrintableText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Controls but tab and line feed, lone surrogates, non-characters, directional overrides, byte order marks. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|\\p{IsNoncharacter_Code_Point}|[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /** Room that a suggestion left and nobody filled, with the comma before it. */
    private static final Pattern UNFILLED = Pattern.compile("\\s?[,，:：]?\\s?\\[[^\\[\\]\\n]{0,80}(?:如|例|你|e\\.g\\.|your )[^\\[\\]\\n]{0,80}](?: of(?= ))?");

    private PrintableText() {
    }

    /** @return the empty string for null */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var printable = UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
        return (printable.indexOf('[') < 0 ? printable : UNFILLED.matcher(printable).replaceAll("")).strip();
    }
}
