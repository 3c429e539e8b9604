package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.events.account.events.AccountRegistered;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection that gets no further lets those writes wait that it would show, and no others. */
class AwaitTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final ReadSide side = new ReadSide();
    private final CountingProjection stuck = new CountingProjection(1) {
        @Override
        public boolean concerns(Class<?> eventType) {
            return AccountRegistered.class.equals(eventType);
        }
    };
    private ReadNode node;

    @BeforeEach
    void start() {
        node = side.start(stuck);
        stuck.permits.drainPermits();
    }

    @AfterEach
    void stop() {
        stuck.permits.release(1_000);
        side.close();
    }

    @Test
    void a_write_waits_until_a_projection_that_it_concerns_shows_it() {
        var event = side.append("account-1", registered(1, "mira"));

        assertThat(node.await(event, SHORT)).isFalse();

        stuck.permits.release(1_000);
        assertThat(node.await(event)).isTrue();
        assertThat(node.projections.readModel(stuck).find("account-1")).isPresent();
    }

    @Test
    void a_write_that_concerns_no_projection_is_answered_while_that_is_behind() {
        side.append("account-1", registered(1, "mira"));

        assertThat(node.await(side.append("resume-7", uploaded(7, 1)))).isTrue();
    }

    @Test
    void what_is_still_being_folded_when_its_person_is_erased_is_never_seen_with_personal_data() {
        side.append("account-1", registered(1, "mira"));
        side.engine.destroyKey(1);
        assertThat(node.await(side.append("account-1", erased(1)))).isTrue();
        assertThat(node.projections.readModel(stuck).find("account-1")).isEmpty();

        stuck.permits.release(1_000);
        await().until(() -> node.projections.readModel(stuck).find("account-1").isPresent());
        assertThat(node.projections.readModel(stuck).find("account-1").orElseThrow().name()).isNull();
    }
}
