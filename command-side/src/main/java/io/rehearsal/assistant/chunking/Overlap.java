package io.rehearsal.assistant.chunking;

/** Finds the last whole sentences of a stretch, for the next one to begin with. */
final class Overlap {

    private final Separators separators;
    private final Width width;
    private final int most;

    Overlap(String text, Width width, int most) {
        this.separators = new Separators(text);
        this.width = width;
        this.most = most;
    }

    /** Where the first of as many sentences begins, before the end and not before the earliest offset, as fit; the end where none does. */
    int start(int earliest, int end) {
        int start = end;
        for (int at = end - 1; at >= Math.max(1, earliest) && width.between(at, end) <= most; at--) {
            if (separators.sentence(at) || separators.paragraph(at)) {
                start = at;
            }
        }
        return start;
    }
}
