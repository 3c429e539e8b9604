package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStores;
import io.rehearsal.query.projection.ReadModel;
import io.rehearsal.query.projection.mongo.MongoStores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.query.Query;

/** The read store goes away and comes back where it was, with what it held. */
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final ReadSide side = new ReadSide();

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void what_was_appended_meanwhile_is_applied_soon_after_and_without_a_restart() {
        var projection = new CountingProjection(1);
        var node = side.start(projection);
        var reads = node.projections.readModel(projection);
        assertThat(node.await(side.append("account-1", registered(1, "u1")))).isTrue();

        assertThat(node.mayReadsBeOld()).isFalse();

        side.stopStore();
        var missed = side.append("account-1", registered(1, "u1"));
        assertThat(node.await(missed, Duration.ofSeconds(3))).isFalse();
        assertThatThrownBy(() -> reads.find("account-1")).isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> reads.find(Query.query(ReadModel.ownedBy(1)))).isInstanceOf(DataAccessException.class);
        assertThat(reads.findAnyway("account-1").orElseThrow().events()).isEqualTo(2);
        assertThat(reads.findAnyway("account-2")).isEmpty();
        assertThat(node.mayReadsBeOld()).isTrue();

        assertThat(node.await(side.append("resume-7", uploaded(7, 1)))).as("does not concern what is away").isTrue();

        side.startStore();
        await().atMost(SOON).until(() -> node.await(missed));
        await().atMost(SOON).until(() -> !node.mayReadsBeOld());
        assertThat(reads.find("account-1").orElseThrow().events()).isEqualTo(2);
        assertThat(node.await(side.append("account-2", registered(2, "u2")))).isTrue();
    }

    @Test
    void a_batch_that_the_store_takes_too_long_for_gets_smaller_until_it_passes() {
        var projection = new CountingProjection(1);
        var node = side.keeping(new SlowForMany(new MongoStores(side.template()))).start(projection);

        // By a node that died before it folded them.
        side.engine.appendEvents(IntStream.rangeClosed(1, 300)
                .mapToObj(i -> new GenericDomainEventMessage<>("test", "account-" + i, 0, registered(i, "u" + i))).toList());

        var reads = node.projections.readModel(projection);
        await().atMost(Duration.ofMinutes(1)).until(() -> reads.find("account-300").isPresent());
        assertThat(reads.find("account-1")).isPresent();
        assertThat(SlowForMany.REFUSED.get()).isPositive();
    }

    /** Gives up where it is asked for more than it can look up in time. */
    private record SlowForMany(ProjectionStores stores) implements OwnStores {

        static final AtomicInteger REFUSED = new AtomicInteger();
        private static final int MOST = 100;

        @Override
        public boolean keeps(String projection) {
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
            var store = stores.open(projection, generation);
            return (ProjectionStore<V>) Proxy.newProxyInstance(ProjectionStore.class.getClassLoader(), new Class<?>[] {ProjectionStore.class},
                    (_, method, arguments) -> {
                        if (method.getName().equals("applied") && ((Collection<?>) arguments[0]).size() > MOST) {
                            REFUSED.incrementAndGet();
                            throw new DataAccessResourceFailureException("no answer in time");
                        }
                        try {
                            return method.invoke(store, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
