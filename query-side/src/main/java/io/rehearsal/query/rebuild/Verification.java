package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.Checksum;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.Refold;
import io.rehearsal.query.projection.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Proves a generation: everything that is stored against what was folded, and a sample folded again from its own events. */
final class Verification<V> {

    private static final int SAMPLE = 100;

    private final ProjectionStore<V> store;
    private final Refold<V> refold;
    private final BuildProgress progress;

    /** What is stored is not what the events make. */
    static final class Mismatch extends RuntimeException {
        Mismatch(String message) {
            super(message, null, false, false);
        }
    }

    Verification(ProjectionStore<V> store, Refold<V> refold, BuildProgress progress) {
        this.store = store;
        this.refold = refold;
        this.progress = progress;
    }

    /** Answers what was proved. @throws Mismatch */
    String verify(Checksum<V> folded) {
        var stored = new Checksum<V>(store::hash);
        var sample = new ArrayList<Stored<V>>(SAMPLE);
        try (var all = store.scan()) {
            all.forEach(document -> {
                stored.add(document);
                pick(sample, document, stored.documents());
                progress.tick();
            });
        }
        if (!stored.matches(folded)) {
            throw new Mismatch("folded " + folded + ", stored " + stored);
        }
        refold(sample);
        return stored + ", " + sample.size() + " folded again";
    }

    /** Every document has the same chance of being in the sample. */
    private void pick(List<Stored<V>> sample, Stored<V> document, long seen) {
        if (sample.size() < SAMPLE) {
            sample.add(document);
        } else {
            var place = RandomGenerator.getDefault().nextLong(seen);
            if (place < SAMPLE) {
                sample.set((int) place, document);
            }
        }
    }

    private void refold(List<Stored<V>> sample) {
        for (var document : sample) {
            if (!refold.agrees(document, store)) {
                throw new Mismatch("a document folded again from its events differs from what is stored");
            }
            progress.tick();
        }
    }
}
