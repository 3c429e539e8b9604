package io.rehearsal.api.cli.terminal;

import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text measured in columns of a terminal, where a Chinese character takes two. */
public final class TextWidth {

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

    private TextWidth() {
    }

    /** The columns that the text takes; what only colours it takes none. */
    public static int of(String text) {
        return COLOURS.matcher(text).replaceAll("").codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text with spaces behind it, up to that many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text in at most that many columns, ending in … where some of it had to go. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        var kept = new StringBuilder();
        int taken = 1;
        for (int codePoint : text.codePoints().toArray()) {
            taken += of(codePoint);
            if (taken > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.append('…').toString();
    }
}
