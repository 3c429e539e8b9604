package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.mongo.MongoStores;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldingTest {

    private final ReadSide side = new ReadSide();
    private final CountingProjection projection = new CountingProjection(1);

    @AfterEach
    void stop() {
        side.close();
    }

    private static EventMessage<AccountRegistered> event(long account, long sequence) {
        return new GenericDomainEventMessage<>("test", "account-" + account, sequence, registered(account, "u"));
    }

    @Test
    void a_batch_that_is_delivered_again_changes_nothing() {
        var node = side.start();
        var store = new MongoStores(side.database()).open("count", 1);
        var batch = List.of(event(1, 0), event(1, 1), event(2, 0));

        for (int delivery = 0; delivery < 2; delivery++) {
            var session = node.engine.session(projection, 1, store, _ -> true, _ -> { });
            session.fold(batch);
            session.write();
        }

        assertThat(views(store)).containsExactlyInAnyOrder(2, 1);
    }

    private static List<Integer> views(ProjectionStore store) {
        return store.list(0, 10).stream().map(document -> document.view().contains("\"events\":2") ? 2 : 1).toList();
    }

    @Test
    void an_event_that_cannot_be_folded_stops_only_its_own_document() {
        var node = side.start(projection);
        var reads = node.projections.readModel(projection);
        side.append("account-1", registered(1, "u1"));
        node.await(side.append("account-2", registered(2, "u2")));
        projection.poisonous = 1;
        side.append("account-1", registered(1, "u1"));
        node.await(side.append("account-2", registered(2, "u2")));
        projection.poisonous = -1;
        node.await(side.append("account-1", registered(1, "u1")));

        assertThat(reads.find("account-2").orElseThrow().events()).isEqualTo(2);
        assertThat(reads.find("account-1").orElseThrow().events()).isEqualTo(1);
        assertThat(node.status("count").deadLetters()).isEqualTo(1);
        assertThat(side.deadLetters.all().getFirst().error()).isEqualTo("java.lang.IllegalStateException");

        node.rebuild("count");
        await().until(() -> node.status("count").generation() == 2);
        assertThat(reads.find("account-1").orElseThrow().events()).isEqualTo(3);
        assertThat(node.status("count").deadLetters()).isZero();
    }

    @Test
    void waiting_for_an_event_that_is_not_there_ends_in_time() {
        var node = side.start(projection);

        var began = System.nanoTime();
        assertThat(node.await(UUID.randomUUID().toString(), AccountRegistered.class, Duration.ofMillis(300))).isFalse();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofMillis(300), Duration.ofSeconds(2));
    }

    @Test
    void a_node_that_only_reads_waits_for_the_one_that_folds() {
        var folding = side.start("one", projection);
        var reading = side.start("two", new CountingProjection(1));

        for (int events = 1; events <= 20; events++) {
            var event = side.append("account-1", registered(1, "u1"));
            assertThat(reading.await(event)).isTrue();
            assertThat(reading.projections.readModel(projection).find("account-1").orElseThrow().events()).isEqualTo(events);
        }
        assertThat(folding.status("count").lagEvents()).isZero();
    }
}
