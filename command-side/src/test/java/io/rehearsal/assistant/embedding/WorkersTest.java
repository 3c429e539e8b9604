package io.rehearsal.assistant.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers(1);
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void what_somebody_waits_for_goes_before_thousands_that_nobody_waits_for() throws InterruptedException {
        var busy = new CountDownLatch(1);
        workers.background().execute(() -> await(busy));
        var texts = IntStream.range(0, 2_000)
                .mapToObj(i -> CompletableFuture.runAsync(() -> done.add("text " + i), workers.background())).toList();
        var question = CompletableFuture.runAsync(() -> done.add("question"), workers.interactive());
        busy.countDown();

        CompletableFuture.allOf(Stream.concat(texts.stream(), Stream.of(question)).toArray(CompletableFuture[]::new)).join();

        assertThat(done).hasSize(2_001).startsWith("question", "text 0", "text 1").endsWith("text 1999");
        workers.close(1);
    }

    @Test
    void at_the_end_what_nobody_waits_for_is_dropped() throws InterruptedException {
        var busy = new CountDownLatch(1);
        workers.interactive().execute(() -> await(busy));
        workers.background().execute(() -> done.add("text"));
        workers.interactive().execute(() -> done.add("question"));

        workers.close(0);
        busy.countDown();
        workers.close(30);

        assertThat(done).containsExactly("question");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
