package io.rehearsal.assistant.local.reading;

import java.util.List;

/** Which statements about work carry a number, and how many more ought to. */
public final class Measured {

    /** Share of the statements that is enough. */
    public static final double ENOUGH = 0.5;

    /** What a resume is expected to tell at the least. */
    public static final int FEWEST = 6;

    private Measured() {
    }

    public static List<Line> of(Reading reading) {
        return reading.work().stream().filter(line -> Quantities.standIn(line, reading.lexicon())).toList();
    }

    /** The number of statements, at least {@value #FEWEST}. */
    public static int counted(List<Line> work) {
        return Math.max(work.size(), FEWEST);
    }

    /** How many more statements need a number until it is enough. */
    public static int wanted(Reading reading) {
        return Math.max(0, (int) Math.ceil(ENOUGH * counted(reading.work())) - of(reading).size());
    }
}
