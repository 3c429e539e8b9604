package io.rehearsal.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.work.FairTurns.Limits;
import io.rehearsal.work.FairTurns.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FairTurnsTest {

    private static final Share MIRA = Share.ofAccount(1);
    private static final Share TOM = Share.ofAccount(2);
    private static final Share GUEST = Share.ofAddress("10.0.0.7");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void whoever_asks_for_one_thing_waits_for_one_of_each_other_share() {
        var turns = new FairTurns("test", new Limits(1, 1, 100, 100, LONG));
        var served = new ArrayList<String>();
        var first = asks(turns, MIRA, "mira 0", served);
        for (int i = 1; i < 4; i++) {
            asks(turns, MIRA, "mira " + i, served);
        }
        asks(turns, TOM, "tom", served);
        asks(turns, GUEST, "guest", served);

        first.join().close();
        endAll(served, turns);

        assertThat(served).containsExactly("mira 0", "mira 1", "tom", "guest", "mira 2", "mira 3");
    }

    private final List<Turn> open = new ArrayList<>();

    private CompletableFuture<Turn> asks(FairTurns turns, Share share, String name, List<String> served) {
        var asked = share.<CompletableFuture<Turn>, RuntimeException>call(turns::ask);
        asked.thenAccept(turn -> {
            served.add(name);
            open.add(turn);
        });
        return asked;
    }

    /** The first one's turn is ended already. */
    private void endAll(List<String> served, FairTurns turns) {
        open.removeFirst();
        while (!open.isEmpty()) {
            open.removeFirst().close();
        }
        assertThat(served).hasSize(6);
        assertThat(turns.ask()).isCompleted();
    }

    @Test
    void one_share_cannot_take_every_place() {
        var turns = new FairTurns("test", new Limits(3, 2, 100, 100, LONG));

        assertThat(ask(turns, MIRA)).isCompleted();
        assertThat(ask(turns, MIRA)).isCompleted();
        assertThat(ask(turns, MIRA)).isNotCompleted();
        assertThat(ask(turns, TOM)).isCompleted();
    }

    @Test
    void too_much_of_one_share_is_refused_while_others_may_still_wait() {
        var turns = new FairTurns("test", new Limits(1, 1, 1, 2, LONG));
        ask(turns, MIRA);
        ask(turns, MIRA);

        assertRefused(() -> ask(turns, MIRA), Refusal.Reason.TOO_MUCH_AT_ONCE);
        assertThat(ask(turns, TOM)).isNotCompleted();
        assertRefused(() -> ask(turns, GUEST), Refusal.Reason.UNAVAILABLE);
    }

    @Test
    void who_waited_in_vain_leaves_no_trace() {
        var turns = new FairTurns("test", new Limits(1, 1, 1, 1, Duration.ZERO));
        var held = ask(turns, MIRA).join();

        assertRefused(turns::take, Refusal.Reason.UNAVAILABLE);
        assertRefused(turns::take, Refusal.Reason.UNAVAILABLE);
        held.close();

        turns.take().close();
        turns.take().close();
    }

    @Test
    void an_interrupted_one_gives_its_place_back() {
        var turns = new FairTurns("test", new Limits(1, 1, 9, 9, LONG));
        var held = ask(turns, MIRA).join();
        Thread.currentThread().interrupt();

        assertRefused(turns::take, Refusal.Reason.UNAVAILABLE);
        assertThat(Thread.interrupted()).isTrue();
        held.close();

        turns.take().close();
    }

    @Test
    void work_on_threads_keeps_its_share_and_its_failure() {
        var threads = new FairThreads("test", new Limits(2, 1, 9, 9, LONG));

        assertThat(MIRA.<Share, RuntimeException>call(() -> threads.call(Share::current))).isEqualTo(MIRA);
        assertThat(threads.call(() -> Thread.currentThread().isVirtual())).isFalse();
        assertThatThrownBy(() -> threads.call(() -> {
            throw new IllegalArgumentException("mine");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("mine");
        assertThatThrownBy(() -> threads.call(() -> {
            throw new StackOverflowError("mine");
        })).isInstanceOf(StackOverflowError.class);
        assertThat(threads.call(() -> "still there")).isEqualTo("still there");
    }

    @Test
    void many_at_once_all_get_their_turn() throws InterruptedException {
        var turns = new FairTurns("test", new Limits(3, 2, 1_000, 1_000, LONG));
        var done = new CountDownLatch(600);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 600; i++) {
                var share = Share.ofAccount(i % 7);
                callers.execute(() -> share.run(() -> {
                    try (var _ = turns.take()) {
                        done.countDown();
                    }
                }));
            }
            done.await();
        }
        assertThat(List.of(ask(turns, MIRA), ask(turns, MIRA), ask(turns, TOM))).allMatch(CompletableFuture::isDone);
    }

    @Test
    void a_share_is_a_persons_or_an_addresss_or_the_systems() {
        assertThat(Share.of(Map.of(MetadataKeys.ACTOR, "17", MetadataKeys.CLIENT_ADDRESS, "10.0.0.7"))).isEqualTo(Share.ofAccount(17));
        assertThat(Share.of(Map.of(MetadataKeys.ACTOR, "guest", MetadataKeys.CLIENT_ADDRESS, "10.0.0.7"))).isEqualTo(GUEST);
        assertThat(Share.of(Map.of(MetadataKeys.ACTOR, "document-processor"))).isEqualTo(Share.SYSTEM);
        assertThat(Share.ofAddress("2001:db8:1:2:a::1")).isEqualTo(Share.ofAddress("2001:db8:1:2:ffff:1:2:3")).isNotEqualTo(Share.ofAddress("2001:db8:1:3::1"));
        assertThat(Share.ofAddress("not:an:address")).isEqualTo(new Share("address not:an:address"));
    }

    private static CompletableFuture<Turn> ask(FairTurns turns, Share share) {
        return share.<CompletableFuture<Turn>, RuntimeException>call(turns::ask);
    }

    private static void assertRefused(ThrowingCallable asking, Refusal.Reason reason) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
