package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.operations.queries.CompareGenerations;
import io.rehearsal.events.operations.queries.GenerationComparison;
import io.rehearsal.events.operations.queries.GenerationComparison.Field;
import io.rehearsal.events.operations.queries.GenerationComparison.Kind;
import io.rehearsal.query.projection.ProjectionStore.Change;
import io.rehearsal.query.projection.Stored;
import io.rehearsal.query.rebuild.CountingProjection.Count;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final ReadSide side = new ReadSide();
    private final CountingProjection projection = new CountingProjection(1);
    private ReadNode node;

    @BeforeEach
    void ten_accounts_are_read() {
        for (long id = 1; id <= 10; id++) {
            side.append("account-" + id, registered(id, "Mira" + id));
        }
        node = side.start(projection);
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_rebuild_by_the_same_fold_shows_the_same_in_every_document() {
        rebuilt();

        var comparison = compare();

        assertThat(comparison.live().generation()).isEqualTo(2);
        assertThat(comparison.other().generation()).isEqualTo(1);
        assertThat(comparison.building()).isFalse();
        assertThat(comparison.same()).isEqualTo(10);
        assertThat(comparison.live().checksum()).isEqualTo(comparison.other().checksum());
        assertThat(comparison.first()).isEmpty();
    }

    @Test
    void what_differs_after_the_same_events_is_told_field_by_field_without_the_persons_words() {
        rebuilt();
        change("account-3", new Count(3, 1, 7, "Somebody else"));

        var comparison = compare();

        assertThat(comparison.different()).isOne();
        assertThat(comparison.live().checksum()).isNotEqualTo(comparison.other().checksum());
        var document = comparison.first().getFirst();
        assertThat(document.aggregateId()).isEqualTo("account-3");
        assertThat(document.kind()).isEqualTo(Kind.DIFFERENT);
        assertThat(document.fields()).containsExactly(
                new Field("name", "text of 5 characters", "text of 13 characters"), new Field("version", "Integer", "Integer"));
    }

    @Test
    void a_document_that_one_side_has_further_is_behind_and_one_that_is_not_there_is_missing() {
        rebuilt();
        write(1, null, new Stored<>("account-99", 0, new Count(99, 1, 1, "Ghost"), 99L, false, false, 1));
        write(2, null, new Stored<>("account-98", 0, new Count(98, 1, 1, "Spirit"), 98L, false, false, 1));
        var before = stored(2, "account-4");
        write(2, before, new Stored<>("account-4", 1, new Count(4, 2, 1, "Mira again"), 4L, false, false, before.revision() + 1));

        var comparison = compare();

        assertThat(comparison.behind()).isOne();
        assertThat(comparison.onlyLive()).isOne();
        assertThat(comparison.onlyOther()).isOne();
        assertThat(comparison.first()).extracting(GenerationComparison.Document::kind).containsExactly(Kind.ONLY_LIVE, Kind.ONLY_OTHER);
    }

    @Test
    void while_a_generation_is_built_it_is_that_which_is_compared() {
        projection.permits.drainPermits();
        node.rebuild("count");
        try {
            await().untilAsserted(() -> assertThat(compare().building()).isTrue());
        } finally {
            projection.permits.release(Integer.MAX_VALUE / 2);
        }
    }

    @Test
    void without_another_generation_there_is_nothing_to_compare() {
        assertThatThrownBy(this::compare).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
        assertThatThrownBy(() -> queries().compare(new CompareGenerations("nothing"))).isInstanceOf(Refusal.class);
    }

    private void rebuilt() {
        node.rebuild("count");
        await().until(() -> node.status("count").generation() == 2);
    }

    private GenerationComparison compare() {
        return queries().compare(new CompareGenerations("count"));
    }

    private ComparisonQueries queries() {
        return new ComparisonQueries(node.projections, node.engine, node.states);
    }

    /** In the old generation, as a fold with a mistake would have left it. */
    private void change(String key, Count view) {
        var before = stored(1, key);
        write(1, before, new Stored<>(key, before.applied(), view, view.accountId(), false, false, before.revision() + 1));
    }

    private Stored<Count> stored(int generation, String key) {
        return Objects.requireNonNull(node.engine.store(projection, generation).load(Set.of(key)).get(key));
    }

    private void write(int generation, @Nullable Stored<Count> before, Stored<Count> after) {
        node.engine.store(projection, generation).write(List.of(new Change<>(before, after, List.of())));
    }
}
