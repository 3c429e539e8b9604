package io.rehearsal.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.query.projection.ProjectionStore.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of documents does, whatever is below it. */
public abstract class ProjectionStoreContract {

    /** Opens a generation of {@link Things}, empty; the same for the same number within a test. */
    protected abstract ProjectionStore<Things.Thing> open(int generation);

    private static Stored<Things.Thing> document(String key, long applied, long owner, String text) {
        return new Stored<>(key, applied, new Things.Thing(text, List.of(text)), owner, false, false, 0);
    }

    private static boolean replace(
            ProjectionStore<Things.Thing> store, @Nullable Stored<Things.Thing> before, Stored<Things.Thing> after) {
        return store.replace(new Change<>(before, after, List.of()));
    }

    @Test
    void what_was_written_is_loaded_as_it_was() {
        var store = open(1);
        var one = document("thing-1", 4, 17, "简历");
        var parked = new Stored<Things.Thing>("thing-2", 0, null, null, false, true, 0);

        assertThat(replace(store, null, one)).isTrue();
        assertThat(replace(store, null, parked)).isTrue();

        assertThat(store.load(Set.of("thing-1", "thing-2", "thing-3"))).isEqualTo(Map.of("thing-1", one, "thing-2", parked));
        assertThat(store.applied(Set.of("thing-1", "thing-2", "thing-3"))).isEqualTo(Map.of("thing-1", 4L, "thing-2", Long.MAX_VALUE));
        assertThat(store.load(Set.of())).isEmpty();
        assertThat(store.count()).isEqualTo(2);
    }

    @Test
    void a_scan_meets_every_document_of_several_batches_once_and_as_it_was_hashed() {
        var store = open(1);
        var all = IntStream.rangeClosed(1, 1500).mapToObj(i -> document("thing-" + i, i, i % 7, "text " + i)).toList();
        store.write(all.stream().map(document -> new Change<>(null, document, List.of())).toList());

        var written = new Checksum<Things.Thing>(store::hash);
        all.forEach(written::add);
        var read = new Checksum<Things.Thing>(store::hash);
        try (var scanned = store.scan()) {
            scanned.forEach(read::add);
        }

        assertThat(read.matches(written)).isTrue();
        assertThat(read.documents()).isEqualTo(1500);
    }

    @Test
    void what_a_person_owns_is_found_also_once_it_was_folded_again_after_an_erasure() {
        var store = open(1);
        var one = document("thing-1", 1, 17, "a");
        replace(store, null, one);
        replace(store, null, document("thing-2", 1, 18, "b"));
        assertThat(store.ownedBy(17)).containsExactly("thing-1");

        replace(store, one, new Stored<>("thing-1", 1, new Things.Thing("", List.of()), 17L, true, false, 0));
        assertThat(store.ownedBy(17)).containsExactly("thing-1");
    }

    @Test
    void generations_are_apart_and_a_dropped_one_is_empty() {
        var first = open(1);
        var second = open(2);
        replace(first, null, document("thing-1", 1, 17, "a"));
        replace(second, null, document("thing-1", 1, 18, "a"));

        first.drop();

        assertThat(first.count()).isZero();
        assertThat(second.ownedBy(18)).containsExactly("thing-1");
    }
}
