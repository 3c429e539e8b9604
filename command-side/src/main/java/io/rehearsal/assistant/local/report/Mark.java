package io.rehearsal.assistant.local.report;

import java.util.Comparator;
import java.util.List;

/** Which scores are strong and which are weak; what lies between is neither. */
final class Mark {

    static final int STRONG = 70;
    static final int WEAK = 60;

    private Mark() {
    }

    /** Strong questions, best first. */
    static List<Asked> strong(Held held) {
        return held.answered().stream().filter(asked -> asked.score() >= STRONG)
                .sorted(Comparator.comparingInt(Asked::score).reversed()).toList();
    }

    /** Weak questions, worst first, with those passed over. */
    static List<Asked> weak(Held held) {
        return held.counting().stream().filter(asked -> asked.score() < WEAK).sorted(Comparator.comparingInt(Asked::score)).toList();
    }

    /** Questions that are neither, worst first. */
    static List<Asked> middling(Held held) {
        return held.counting().stream().filter(asked -> asked.score() >= WEAK && asked.score() < STRONG)
                .sorted(Comparator.comparingInt(Asked::score)).toList();
    }
}
