package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Opening;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which line shows most. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private Figures() {
    }

    /** The line with most figures; of equals one that opens with an action, then the first. */
    static Line most(List<Line> lines) {
        return Collections.max(lines.reversed(), Comparator.comparingLong((Line line) -> FIGURE.matcher(line.text()).results().count())
                .thenComparing(line -> Opening.of(line) == Opening.STRONG));
    }
}
