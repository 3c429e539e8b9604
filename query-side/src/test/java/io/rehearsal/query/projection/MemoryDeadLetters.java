package io.rehearsal.query.projection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Dead letters for tests without a database. */
public final class MemoryDeadLetters implements DeadLetters {

    private final List<DeadLetter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void park(DeadLetter letter) {
        letters.add(letter);
    }

    @Override
    public long count(String projection, int generation) {
        return letters.stream()
                .filter(letter -> letter.projection().equals(projection) && letter.generation() == generation)
                .map(DeadLetter::key)
                .distinct()
                .count();
    }

    @Override
    public void forget(String projection, int generation, String key) {
        letters.removeIf(letter -> letter.projection().equals(projection) && letter.generation() == generation && letter.key().equals(key));
    }

    @Override
    public void drop(String projection, int generation) {
        letters.removeIf(letter -> letter.projection().equals(projection) && letter.generation() == generation);
    }

    public List<DeadLetter> all() {
        return letters;
    }
}
