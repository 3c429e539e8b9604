package io.rehearsal.assistant.chunking;

import java.util.Locale;
import java.util.Set;

/** Where a text may be cut: each question is asked about the place before the character at an offset that lies within the text. */
final class Separators {

    private static final String ENDS = "。！？…!?";
    private static final String CLAUSE_ENDS = "，、；：,;:\n";
    private static final String CLOSING = "”’」』）】》)]}\"'*_`";
    private static final int LONGEST_CLOSING = 8;
    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "vs", "fig", "cf", "approx", "no", "al", "st", "inc");
    private static final int LONGEST_ABBREVIATION = 6;

    private final String text;

    Separators(String text) {
        this.text = text;
    }

    boolean line(int at) {
        return text.charAt(at - 1) == '\n';
    }

    /** After a blank line. */
    boolean paragraph(int at) {
        if (!line(at) || Character.isWhitespace(text.charAt(at))) {
            return false;
        }
        int i = at - 2;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i >= 0 && text.charAt(i) == '\n';
    }

    /** Before a sentence's first character, or after the last of another. */
    boolean sentence(int at) {
        char next = text.charAt(at);
        if (Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0 && !opens(at) || ENDS.indexOf(next) >= 0 || next == '.') {
            return false;
        }
        int i = at - 1;
        boolean space = false;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            space = true;
            i--;
        }
        while (i >= 0 && CLOSING.indexOf(text.charAt(i)) >= 0 && at - i < LONGEST_CLOSING) {
            i--;
        }
        return i >= 0 && ends(i, at, space);
    }

    private boolean opens(int at) {
        return at > 0 && Character.isWhitespace(text.charAt(at - 1)) && "\"'*_`".indexOf(text.charAt(at)) >= 0;
    }

    private boolean ends(int last, int at, boolean space) {
        char c = text.charAt(last);
        if (c == '!' || c == '?') {
            return space || Width.isWide(text.charAt(at));
        }
        return ENDS.indexOf(c) >= 0 || c == '.' && space && !Character.isLowerCase(text.charAt(at)) && !isAbbreviation(last);
    }

    private boolean isAbbreviation(int dot) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST_ABBREVIATION && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isLetterOrDigit(word.charAt(0));
    }

    boolean clause(int at) {
        char last = text.charAt(at - 1);
        boolean wide = Width.isWide(last) || last == '\n';
        return CLAUSE_ENDS.indexOf(last) >= 0 && (wide || Character.isWhitespace(text.charAt(at))) || line(at);
    }

    /** Not within a word or a number; between two Chinese characters is not within. */
    boolean word(int at) {
        return !(isWordPart(text.charAt(at - 1)) && isWordPart(text.charAt(at))) && character(at);
    }

    /** Not within a character that is written as several. */
    boolean character(int at) {
        char next = text.charAt(at);
        int type = Character.getType(next);
        return !Character.isLowSurrogate(next) && type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.COMBINING_SPACING_MARK;
    }

    /** Before a new cell of a row. */
    boolean cell(int at) {
        char c = text.charAt(at);
        return c == '|' || c == '\t';
    }

    private static boolean isWordPart(char c) {
        return (Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '\'' || c == '’') && !Width.isWide(c);
    }
}
