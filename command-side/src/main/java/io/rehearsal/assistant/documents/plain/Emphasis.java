package io.rehearsal.assistant.documents.plain;

import java.util.List;
import java.util.regex.Pattern;

/** Takes off the marks with which Markdown prints words bold, slanted or as code (CommonMark 6.1 and 6.2); a star or stroke that pairs with none stays. */
final class Emphasis {

    /**
     * @param text without the marks
     * @param bold whether the line begins with bold words
     */
    record Bare(String text, boolean bold) {
    }

    private static final String WORD = "[A-Za-z0-9\\u00C0-\\u024F]";
    private static final Pattern BOLD_FRONT = Pattern.compile("^\\s*(?<mark>\\*\\*|__)(?=[^\\s*_]).*?[^\\s*_]\\k<mark>(?!" + WORD + ").*");
    private static final List<Pattern> MARKED = List.of(
            Pattern.compile("(?<![`A-Za-z0-9])`(?=[^\\s`])(?<words>[^`]*[^\\s`])`(?![`A-Za-z0-9])"),
            Pattern.compile("(?<!\\*)\\*\\*(?=[^\\s*])(?<words>.*?[^\\s*])\\*\\*(?!\\*)"),
            Pattern.compile("(?<![_A-Za-z0-9.])__(?=[^\\s_])(?<words>.*?[^\\s_])__(?![_A-Za-z0-9.(])"),
            Pattern.compile("(?<!\\*|" + WORD + ")\\*(?=[^\\s*])(?<words>[^*]*[^\\s*])\\*(?!\\*|" + WORD + ")"),
            Pattern.compile("(?<!_|" + WORD + ")_(?=[^\\s_])(?<words>[^_]*[^\\s_])_(?!_|" + WORD + ")"));
    /** Longer lines are no Markdown that people write. */
    private static final int LONGEST = 2_000;

    private Emphasis() {
    }

    /** The line as it would be printed. */
    static Bare taken(String line) {
        if (line.length() > LONGEST || line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('`') < 0) {
            return new Bare(line, false);
        }
        var text = line;
        for (var mark : MARKED) {
            text = mark.matcher(text).replaceAll("${words}");
        }
        return new Bare(text, !text.equals(line) && BOLD_FRONT.matcher(line).matches());
    }
}
