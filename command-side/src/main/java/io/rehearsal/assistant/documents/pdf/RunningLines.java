package io.rehearsal.assistant.documents.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes page numbers out, and headers and footers that come back on the next page: they would stand in the middle of a text that runs on.
 * Where a person's own papers are read, the first header stays, and so does the last footer where it tells how to reach the person.
 */
final class RunningLines {

    private static final int LINES_LOOKED_AT = 3;
    private static final float SAME_PLACE = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-–—|·\\s]*(page|p\\.|第)?\\s*\\d{1,4}\\s*(页)?\\s*((of|/|／|,|，|共|\\|)\\s*(共)?\\s*\\d{1,4}\\s*(页)?)?[-–—|·\\s]*");
    /** A label over what follows it, which may well begin two pages. */
    private static final Pattern LABEL = Pattern.compile(".*[:：]\\s*");
    private static final Pattern CONTACT = Pattern.compile("@|\\d[\\d\\s-]{6,}\\d");

    private final List<List<TextLine>> linesOfPages;

    private final boolean keepOne;

    private RunningLines(List<PageWords> pages, boolean keepOne) {
        this.keepOne = keepOne;
        this.linesOfPages = pages.stream().map(page -> LineBuilder.lines(page.words())).toList();
    }

    /** @param keepOne whether the first header and the last footer with an address stay */
    static List<PageWords> without(List<PageWords> pages, boolean keepOne) {
        RunningLines running = new RunningLines(pages, keepOne);
        List<PageWords> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<Word> dropped = running.dropped(i);
            rest.add(pages.get(i).withWords(pages.get(i).words().stream().filter(word -> !dropped.contains(word)).toList()));
        }
        return rest;
    }

    private Set<Word> dropped(int page) {
        Set<Word> dropped = new HashSet<>();
        List<TextLine> lines = linesOfPages.get(page);
        for (int i = 0; i < lines.size(); i++) {
            boolean top = i < LINES_LOOKED_AT;
            boolean bottom = i >= lines.size() - LINES_LOOKED_AT;
            TextLine line = lines.get(i);
            boolean outermost = i == 0 || i == lines.size() - 1;
            boolean number = outermost && PAGE_NUMBER.matcher(line.text().strip()).matches();
            if (number || top && !bottom && isRunningHeader(line, page) || bottom && isRunningFooter(line, page)) {
                dropped.addAll(line.words());
            }
        }
        return dropped;
    }

    private boolean isRunningHeader(TextLine line, int page) {
        return comesBack(line, page - 1, true) || !keepOne && comesBack(line, page + 1, true);
    }

    private boolean isRunningFooter(TextLine line, int page) {
        boolean before = comesBack(line, page - 1, false);
        boolean after = comesBack(line, page + 1, false);
        return after || before && !(keepOne && CONTACT.matcher(line.text()).find());
    }

    private boolean comesBack(TextLine line, int otherPage, boolean top) {
        if (otherPage < 0 || otherPage >= linesOfPages.size() || LABEL.matcher(line.text()).matches()) {
            return false;
        }
        List<TextLine> lines = linesOfPages.get(otherPage);
        int from = top ? 0 : Math.max(0, lines.size() - LINES_LOOKED_AT);
        int to = top ? Math.min(lines.size(), LINES_LOOKED_AT) : lines.size();
        return lines.subList(from, to).stream().anyMatch(other -> Math.abs(other.baseline() - line.baseline()) < SAME_PLACE
                && Math.abs(other.size() - line.size()) < 0.5f && shape(other).equals(shape(line)));
    }

    /** The line without its page number. */
    private static String shape(TextLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#");
    }
}
