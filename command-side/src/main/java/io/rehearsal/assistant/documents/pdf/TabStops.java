package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;

/** Places where parts of several lines of one region start, or end at its right margin. */
final class TabStops {

    static final TabStops NONE = new TabStops(List.of());
    /** In font sizes: the least gap before a part. */
    private static final float LEAST_GAP = 0.7f;
    private static final float SAME_PLACE = 1.2f;
    /** In font sizes: lines further apart do not belong to one list or table. */
    private static final float NEAR = 8;

    private static final int MOST = 4_000;

    private record Stop(float x, float baseline, boolean end) {
    }

    private final List<Stop> stops;

    private TabStops(List<Stop> stops) {
        this.stops = stops;
    }

    static TabStops of(List<TextLine> lines) {
        List<Stop> stops = new ArrayList<>();
        for (TextLine line : lines) {
            List<Word> words = line.words();
            for (int i = 1; i < words.size(); i++) {
                if (isWide(words.get(i - 1), words.get(i)) && !(i == 1 && TextLine.isBullet(words.getFirst()))) {
                    stops.add(new Stop(words.get(i).left(), words.get(i).baseline(), false));
                    stops.add(new Stop(words.getLast().right(), words.get(i).baseline(), true));
                }
            }
        }
        return stops.size() > MOST ? NONE : new TabStops(stops);
    }

    /**
     * Whether the second word starts a part because a line near it has one in the same place.
     *
     * @param unspaced whether no space was drawn between the two though the line draws spaces between others: they stand in two cells
     */
    boolean separate(Word last, Word next, Word end, boolean unspaced) {
        Deadline.checkCurrent();
        return (unspaced || isWide(last, next)) && stops.stream().anyMatch(stop -> Math.abs(stop.x() - (stop.end() ? end.right() : next.left())) <= SAME_PLACE
                && Math.abs(stop.baseline() - next.baseline()) > SAME_PLACE && Math.abs(stop.baseline() - next.baseline()) < NEAR * next.size());
    }

    private static boolean isWide(Word last, Word next) {
        return next.left() - last.right() >= LEAST_GAP * Math.min(last.size(), next.size());
    }
}
