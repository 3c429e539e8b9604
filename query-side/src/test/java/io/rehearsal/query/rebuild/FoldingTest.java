package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.query.projection.mongo.MongoStores;
import java.util.List;
import java.util.Set;
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
        var store = new MongoStores(side.template()).open(projection, 1);
        store.prepare();
        var batch = List.of(event(1, 0), event(1, 1), event(2, 0));

        var session = node.engine.session(projection, 1, store, _ -> true, _ -> { });
        for (int delivery = 0; delivery < 2; delivery++) {
            session.fold(batch);
            session.write();
            session.clear();
        }

        assertThat(store.load(Set.of("account-1")).get("account-1").view().events()).isEqualTo(2);
        assertThat(store.load(Set.of("account-2")).get("account-2").view().events()).isEqualTo(1);
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
    void what_one_node_writes_every_other_reads() {
        var folding = side.start(projection);
        var reading = side.start(new CountingProjection(1));

        for (int events = 1; events <= 20; events++) {
            var event = side.append("account-1", registered(1, "u1"));
            assertThat(reading.await(event)).isTrue();
            assertThat(reading.projections.readModel(projection).find("account-1").orElseThrow().events()).isEqualTo(events);
        }
        await().until(() -> folding.status("count").lagEvents() == 0);
    }
}
