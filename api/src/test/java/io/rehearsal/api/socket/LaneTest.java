package io.rehearsal.api.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Executor threads = task -> Thread.ofVirtual().start(task);

    @Test
    void tasks_are_carried_out_in_order_and_never_two_at_once() {
        var lane = new Lane(threads, 1000);
        var done = new ConcurrentLinkedQueue<Integer>();

        IntStream.range(0, 1000).forEach(number -> lane.offer(() -> {
            Thread.yield();
            done.add(number);
        }));

        await().until(lane::isIdle);
        assertThat(List.copyOf(done)).isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void what_is_too_much_is_refused_and_the_rest_is_carried_out() throws Exception {
        var lane = new Lane(threads, 2);
        var begun = new CountDownLatch(1);
        var gate = new CountDownLatch(1);
        lane.offer(() -> {
            begun.countDown();
            waitFor(gate);
        });
        begun.await();

        assertThat(lane.offer(() -> { })).isTrue();
        assertThat(lane.offer(() -> { })).isTrue();
        assertThat(lane.offer(() -> { })).isFalse();

        gate.countDown();
        await().until(lane::isIdle);
        assertThat(lane.offer(() -> { })).isTrue();
    }

    @Test
    void a_task_that_fails_holds_no_other_up() {
        var lane = new Lane(threads, 10);
        var done = new ConcurrentLinkedQueue<String>();

        lane.offer(() -> {
            throw new IllegalStateException("on purpose");
        });
        lane.offer(() -> done.add("next"));

        await().until(lane::isIdle);
        assertThat(done).containsExactly("next");
    }

    private static void waitFor(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
