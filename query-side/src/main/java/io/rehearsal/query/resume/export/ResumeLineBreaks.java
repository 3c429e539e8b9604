package io.rehearsal.query.resume.export;

import com.openhtmltopdf.extend.FSTextBreaker;
import io.rehearsal.work.Deadline;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a line of a resume may end: only where whoever joins the lines again knows what stood there, which is a space
 * between two words and nothing beside a Chinese character, and where what follows does not look like another item. So
 * {@code seat-reservation} and {@code 1200 万} stay together, and no line begins with a dash.
 */
final class ResumeLineBreaks implements FSTextBreaker {

    /** What a line begins with that is the next item of a list: a dash, a bullet, {@code 2.} or {@code (3)}. */
    private static final Pattern ITEM = Pattern.compile("[\\p{Pd}*·•●▪◦‣⁃∙◆◇■□▶►➢➤✓✔√○★☆❖※➔⚫⬤]|[(（]?\\d{1,2}[.、)）．](?!\\d)|[①-⑳]");

    private final BreakIterator candidates = BreakIterator.getLineInstance(Locale.CHINESE);
    private String text = "";

    /** The layout comes by here for all that it places, so that here its deadline is asked for. */
    @Override
    public void setText(String newText) {
        Deadline.checkCurrent();
        text = newText;
        candidates.setText(newText);
    }

    @Override
    public int next() {
        int end = candidates.next();
        while (end != BreakIterator.DONE && !breaksAt(end)) {
            end = candidates.next();
        }
        return end;
    }

    private boolean breaksAt(int end) {
        if (end == 0 || end == text.length() || text.charAt(end - 1) == '\n') {
            return true;
        }
        if (ITEM.matcher(text).region(end, text.length()).lookingAt()) {
            return false;
        }
        boolean space = text.charAt(end - 1) == ' ';
        if (space && end == 1) {
            return false;
        }
        char before = text.charAt(space ? end - 2 : end - 1);
        return space ? before != ' ' && !isWide(before) && !isWide(text.charAt(end)) : isWide(before) || isWide(text.charAt(end));
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFF60' || c == '“' || c == '”';
    }
}
