package io.rehearsal.assistant.local.question;

import io.rehearsal.events.interview.Difficulty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How many questions of each difficulty are still wanted. */
final class Levels {

    private static final Map<Difficulty, List<Integer>> WEIGHTS = Map.of(
            Difficulty.EASY, List.of(5, 4, 1),
            Difficulty.MEDIUM, List.of(3, 4, 3),
            Difficulty.HARD, List.of(1, 4, 5));

    private final Map<Difficulty, Integer> wanted = new EnumMap<>(Difficulty.class);

    /** @param difficulty of the interview as a whole */
    Levels(int count, Difficulty difficulty) {
        var shares = Shares.of(count, Objects.requireNonNull(WEIGHTS.get(difficulty)));
        for (var level : Difficulty.values()) {
            wanted.put(level, shares.get(level.ordinal()));
        }
    }

    boolean wants(Difficulty level) {
        return wanted.getOrDefault(level, 0) > 0;
    }

    void take(Difficulty level) {
        wanted.merge(level, -1, Integer::sum);
    }
}
