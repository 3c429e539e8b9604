package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import io.rehearsal.query.projection.ReadModel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
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

        side.stopStore();
        var missed = side.append("account-1", registered(1, "u1"));
        assertThat(node.await(missed, Duration.ofSeconds(3))).isFalse();
        assertThatThrownBy(() -> reads.find("account-1")).isInstanceOf(MongoException.class);
        assertThatThrownBy(() -> reads.find(Query.query(ReadModel.ownedBy(1)))).isInstanceOf(DataAccessException.class);
        assertThat(reads.findAnyway("account-1").orElseThrow().events()).isEqualTo(2);
        assertThat(reads.findAnyway("account-2")).isEmpty();

        assertThat(node.await(side.append("resume-7", uploaded(7, 1)))).as("does not concern what is away").isTrue();

        side.startStore();
        await().atMost(SOON).until(() -> node.await(missed));
        assertThat(reads.find("account-1").orElseThrow().events()).isEqualTo(2);
        assertThat(node.await(side.append("account-2", registered(2, "u2")))).isTrue();
    }
}
