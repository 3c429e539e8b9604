package io.rehearsal.assistant.chunking.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The headings that stand open while a document is read. */
final class Headings {

    /** What is longer is cut in the path; the heading's own block keeps it whole. */
    private static final int LONGEST_TITLE = 200;
    private static final int DEEPEST = 9;

    private record Open(int level, List<String> path) {
    }

    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * Opens a section, which closes those of its level and below.
     *
     * @return the path down to it
     */
    List<String> open(int level, String title) {
        while (!open.isEmpty() && open.peek().level() >= level) {
            open.pop();
        }
        var path = new ArrayList<>(path());
        path.add(title.length() <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST_TITLE))));
        open.push(new Open(level, List.copyOf(path)));
        return open.peek().path();
    }

    List<String> path() {
        return open.isEmpty() ? List.of() : open.peek().path();
    }

    static int level(int wanted) {
        return Math.clamp(wanted, 0, DEEPEST);
    }
}
