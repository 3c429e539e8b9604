package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.operations.queries.ProjectionStatus.Phase;
import io.rehearsal.events.operations.queries.ProjectionStatus.State;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;

class RebuildTest {

    private final ReadSide side = new ReadSide();

    @AfterEach
    void stop() {
        side.close();
    }

    private void given(int accounts, int eventsEach) {
        for (int account = 1; account <= accounts; account++) {
            for (int event = 0; event < eventsEach; event++) {
                side.append("account-" + account, registered(account, "u" + account));
            }
        }
    }

    private static void untilSwitched(ReadNode node) {
        await().until(() -> {
            var rebuild = node.status("count").rebuild();
            return rebuild != null && rebuild.phase() == Phase.SWITCHED && node.status("count").state() == State.LIVE;
        });
    }

    @Test
    void a_start_on_an_empty_read_store_returns_when_everything_is_back() {
        given(50, 3);

        var projection = new CountingProjection(1);
        var node = side.start(projection);

        assertThat(node.projections.readModel(projection).find("account-50").orElseThrow().events()).isEqualTo(3);
        assertThat(node.status("count").lagEvents()).isZero();
        assertThat(node.status("count").documents()).isEqualTo(50);
        assertThat(node.status("count").rebuild().done()).isEqualTo(150);
    }

    @Test
    void a_rebuild_ends_in_another_generation_with_the_same_documents() {
        given(20, 2);
        var projection = new CountingProjection(1);
        var node = side.start(projection);

        node.rebuild("count");
        await().until(() -> node.status("count").generation() == 2);

        assertThat(node.projections.readModel(projection).find(new Query())).hasSize(20).allMatch(count -> count.events() == 2);
        assertThat(node.status("count").rebuild().message()).startsWith("20 documents");
        assertThat(node.dropRetired("count")).isEqualTo(1);
        assertThat(side.database().listCollectionNames()).doesNotContain("count_1");
    }

    @Test
    void reads_and_writes_go_on_while_a_projection_is_rebuilt_and_miss_nothing() throws Exception {
        given(200, 2);
        var projection = new CountingProjection(1);
        var node = side.start(projection);
        var reads = node.projections.readModel(projection);
        var rebuilt = new AtomicBoolean();
        projection.permits.drainPermits();
        projection.permits.release(50);
        node.rebuild("count");
        projection.permits.release(Integer.MAX_VALUE / 2);

        int written = 0;
        while (!rebuilt.get() || written < 300) {
            var event = side.append("account-1000", registered(1000, "busy"));
            written++;
            assertThat(node.await(event)).isTrue();
            assertThat(reads.find("account-1000").orElseThrow().events()).isEqualTo(written);
            assertThat(reads.find("account-7")).isPresent();
            rebuilt.set(node.status("count").generation() == 2);
        }

        assertThat(node.status("count").rebuild().phase()).isEqualTo(Phase.SWITCHED);
    }

    @Test
    void a_second_rebuild_of_the_same_projection_is_refused_and_a_cancelled_one_leaves_nothing() {
        given(2000, 1);
        var projection = new CountingProjection(1);
        var node = side.start(projection);
        projection.permits.drainPermits();
        node.rebuild("count");

        assertThatThrownBy(() -> node.rebuild("count")).isInstanceOf(Refusal.class);
        node.cancel("count");
        projection.permits.release(Integer.MAX_VALUE / 2);

        await().until(() -> node.status("count").rebuild().phase() == Phase.CANCELLED);
        assertThat(node.status("count").generation()).isEqualTo(1);
        await().untilAsserted(() ->
                assertThat(side.database().listCollectionNames()).doesNotContain("count_2"));
        assertThatThrownBy(() -> node.cancel("count")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_changed_fold_is_built_anew_while_the_old_documents_are_read() {
        given(10, 1);
        side.start(new CountingProjection(1)).stop();

        var changed = new CountingProjection(2);
        var node = side.start(changed);

        assertThat(node.projections.readModel(changed).find("account-3")).isPresent();
        untilSwitched(node);
        assertThat(node.projections.readModel(changed).find("account-3").orElseThrow().version()).isEqualTo(2);
        assertThat(node.status("count").version()).isEqualTo(2);
    }

    @Test
    void a_build_that_died_in_the_middle_is_cleaned_up_and_done_again_at_the_next_start() {
        given(3000, 1);
        var dying = new CountingProjection(1);
        var first = side.start(dying);
        dying.permits.drainPermits();
        first.rebuild("count");
        await().until(() -> dying.permits.hasQueuedThreads());
        first.stop();

        var node = side.start(new CountingProjection(1));

        await().until(() -> node.status("count").generation() == 3);
        assertThat(node.status("count").documents()).isEqualTo(3000);
    }

    @Test
    void events_appended_while_nobody_ran_are_applied_before_the_start_returns() {
        given(5, 1);
        side.start(new CountingProjection(1)).stop();
        given(5, 2);

        var projection = new CountingProjection(1);
        var node = side.start(projection);

        assertThat(node.projections.readModel(projection).find(new Query())).allMatch(count -> count.events() == 3);
    }

    @Test
    void another_node_reads_what_was_rebuilt_elsewhere() {
        given(10, 1);
        var projection = new CountingProjection(1);
        var builder = side.start(projection);
        var reader = side.start(new CountingProjection(1));

        builder.rebuild("count");

        await().until(() -> reader.status("count").generation() == 2);
        var event = side.append("account-3", registered(3, "u3"));
        assertThat(reader.await(event)).isTrue();
        assertThat(reader.projections.readModel(projection).find("account-3").orElseThrow().events()).isEqualTo(2);
    }
}
