package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Line;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a project or a job that has much to show.
 *
 * @param strength from {@link Strength#STRONG} to 1
 */
record StrongLine(Entry entry, Line line, double strength) {

    private static final int MOST = 8;
    /** Of one project or job: more is no resume that somebody reads. */
    private static final int MOST_LINES = 60;

    /** The strongest first, at most {@value #MOST}. */
    static List<StrongLine> of(Material material) {
        return material.entries().stream()
                .flatMap(entry -> entry.lines().stream().filter(LineQuestions::tells).limit(MOST_LINES)
                        .map(line -> new StrongLine(entry, line, Strength.of(line, entry, material.lexicon()))))
                .filter(strong -> strong.strength >= Strength.STRONG)
                .sorted(Comparator.comparingDouble(StrongLine::strength).reversed())
                .limit(MOST)
                .toList();
    }
}
