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

    /** Opens a generation of a projection; the same for the same arguments within a test. */
    protected abstract ProjectionStore open(String projection, int generation);

    private static StoredDocument document(String key, String owner, long order) {
        return new StoredDocument(key, Map.of("resume-1", 4L), "{\"text\":\"简历\"}", Map.of("owner", owner), order, false);
    }

    private static void write(ProjectionStore store, @Nullable StoredDocument before, StoredDocument after) {
        store.write(List.of(new Change(before, after)));
    }

    @Test
    void what_was_written_is_loaded_as_it_was() {
        var store = open("thing", 1);
        var parked = new StoredDocument("b", Map.of(), null, Map.of(), 0, true);
        store.write(List.of(new Change(null, document("a", "17", 3)), new Change(null, parked)));

        assertThat(store.load(Set.of("a", "b", "c"))).isEqualTo(Map.of("a", document("a", "17", 3), "b", parked));
        assertThat(store.load(Set.of("a"))).containsOnlyKeys("a");
        assertThat(store.load(Set.of())).isEmpty();
    }

    @Test
    void writing_again_replaces() {
        var store = open("thing", 1);
        write(store, null, document("a", "17", 1));
        write(store, document("a", "17", 1), document("a", "17", 2));

        assertThat(store.load(Set.of("a")).get("a").order()).isEqualTo(2);
        assertThat(store.count()).isEqualTo(1);
    }

    @Test
    void documents_are_found_by_a_field_and_no_longer_by_a_value_they_lost() {
        var store = open("thing", 1);
        store.write(List.of(
                new Change(null, document("a", "17", 1)), new Change(null, document("b", "17", 2)), new Change(null, document("c", "18", 3))));
        assertThat(store.find("owner", "17")).extracting(StoredDocument::key).containsExactlyInAnyOrder("a", "b");

        write(store, document("a", "17", 1), document("a", "18", 1));

        assertThat(store.find("owner", "17")).extracting(StoredDocument::key).containsExactly("b");
        assertThat(store.find("owner", "18")).extracting(StoredDocument::key).containsExactlyInAnyOrder("a", "c");
        assertThat(store.find("owner", "nobody")).isEmpty();
    }

    @Test
    void listings_are_in_order_and_go_on_after_any_page() {
        var store = open("thing", 1);
        store.write(IntStream.rangeClosed(1, 30).mapToObj(i -> new Change(null, document("k" + i, "1", 31 - i))).toList());

        assertThat(store.list(0, 2)).extracting(StoredDocument::key).containsExactly("k30", "k29");
        assertThat(store.list(28, 10)).extracting(StoredDocument::key).containsExactly("k2", "k1");
    }

    @Test
    void a_scan_meets_every_document_of_several_batches_once() {
        var store = open("thing", 1);
        store.write(IntStream.range(0, 2500).mapToObj(i -> new Change(null, document("k" + i, "o" + i % 7, i))).toList());

        try (var all = store.scan()) {
            assertThat(all.map(StoredDocument::key).distinct().count()).isEqualTo(2500);
        }
    }

    @Test
    void generations_are_apart_and_a_dropped_one_is_empty() {
        var first = open("thing", 1);
        var second = open("thing", 2);
        write(first, null, document("a", "17", 1));
        write(second, null, document("a", "18", 1));

        first.drop();

        assertThat(first.count()).isZero();
        assertThat(first.find("owner", "17")).isEmpty();
        assertThat(second.find("owner", "18")).hasSize(1);
    }
}
