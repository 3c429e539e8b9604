package io.rehearsal.assistant.llm;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text in which values are found whatever their white space, case, width, hyphens and quotes; a value is never found inside a word or a number. */
final class PrintedText {

    private static final Pattern WRAP = Pattern.compile("(?<=[\\p{IsHan}，。；：、])\\s*\\n\\s*(?=\\p{IsHan})");
    private static final Pattern BROKEN_WORD = Pattern.compile("\\u00AD|(?<=\\p{IsLatin})[-‐‑]\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** @param start offset in the text; @param end offset one past the last character */
    record Place(int start, int end) {
    }

    private final String text;
    private final String folded;
    private final int[] offsets;

    PrintedText(String text) {
        this.text = text;
        var letters = new StringBuilder(text.length());
        var places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!isIgnored(text.charAt(i))) {
                places[letters.length()] = i;
                letters.append(folded(text.charAt(i)));
            }
        }
        this.folded = letters.toString();
        this.offsets = Arrays.copyOf(places, letters.length());
    }

    /** Where the value stands that is nearest to an offset; null where it stands nowhere. */
    @Nullable Place nearest(String value, int offset) {
        var wanted = new PrintedText(value).folded;
        Place best = null;
        for (int at = wanted.isEmpty() ? -1 : folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            var place = new Place(offsets[at], offsets[at + wanted.length() - 1] + 1);
            if (isWhole(place) && (best == null || Math.abs(place.start() - offset) < Math.abs(best.start() - offset))) {
                best = place;
            }
        }
        return best;
    }

    /**
     * A value as it is printed where it was found, lines that it is wrapped over joined. Whether a hyphen at the end of a line belongs
     * to the word is left to whoever read it.
     */
    String at(Place place, String value) {
        var printed = text.substring(place.start(), place.end());
        var joined = WRAP.matcher(BROKEN_WORD.matcher(printed).find() ? value.strip() : printed).replaceAll("");
        return BLANKS.matcher(joined.replace("\u00AD", "")).replaceAll(" ");
    }

    /** How many letters and digits stand in a place, which is what values are measured by. */
    int letters(Place place) {
        return (int) text.substring(place.start(), place.end()).codePoints().filter(Character::isLetterOrDigit).count();
    }

    private boolean isWhole(Place place) {
        return !continues(place.start() - 1, place.start()) && !continues(place.end() - 1, place.end());
    }

    /** Whether a word or number goes on from one character to the next. */
    private boolean continues(int before, int after) {
        if (before < 0 || after >= text.length()) {
            return false;
        }
        boolean point = isDigit(before - 1) && isPoint(before) && isDigit(after) || isDigit(before) && isPoint(after) && isDigit(after + 1);
        return point || isWordCharacter(text.charAt(before)) && isWordCharacter(text.charAt(after));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isPoint(int at) {
        return text.charAt(at) == '.';
    }

    /** Chinese is written without blanks between words. */
    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** Blanks; and hyphens, which break words at the ends of lines and are put back in or left out by whoever reads them. */
    private static boolean isIgnored(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '‐' || c == '‑' || c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }

    private static char folded(char c) {
        char narrow = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return switch (narrow) {
            case '—', '−' -> '–';
            case '‘', '’' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(narrow);
        };
    }
}
