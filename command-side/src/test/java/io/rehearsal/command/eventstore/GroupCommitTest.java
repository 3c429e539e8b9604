package io.rehearsal.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.eventstore.GroupCommit.GroupFailed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Semaphore disk = new Semaphore(0);
    private final ConcurrentLinkedQueue<List<String>> written = new ConcurrentLinkedQueue<>();
    private final GroupCommit<String> commits = new GroupCommit<>(this::write);

    private void write(List<String> group) throws SQLException {
        if (group.contains("slow")) {
            waitForTheDisk();
        }
        if (group.contains("wrong")) {
            throw new SQLException("no");
        }
        written.add(group);
    }

    private void waitForTheDisk() throws SQLException {
        try {
            disk.acquire();
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
    }

    @AfterEach
    void end() {
        callers.shutdownNow();
    }

    @Test
    void one_that_comes_alone_is_written_alone_and_at_once() throws Exception {
        commits.write("a");

        assertThat(written).containsExactly(List.of("a"));
    }

    @Test
    void those_that_come_while_every_writer_is_busy_share_a_commit() throws Exception {
        occupyEveryWriter();
        var waiting = write("a", "b", "c");
        await().until(() -> commits.waiting() == 3);

        disk.release();

        for (var caller : waiting) {
            caller.get();
        }
        assertThat(written).anySatisfy(group -> assertThat(group).containsExactlyInAnyOrder("a", "b", "c"));
    }

    @Test
    void a_group_that_fails_fails_for_each_of_its_callers_and_for_nobody_else() throws Exception {
        occupyEveryWriter();
        var waiting = write("a", "wrong");
        await().until(() -> commits.waiting() == 2);

        disk.release();

        for (var caller : waiting) {
            assertThatThrownBy(caller::get).isInstanceOf(ExecutionException.class).cause()
                    .isInstanceOf(GroupFailed.class).hasCauseInstanceOf(SQLException.class);
        }
        commits.write("later");
        assertThat(written).contains(List.of("later"));
    }

    @Test
    void everything_is_written_once_whoever_comes_with_whom() throws Exception {
        var callers = IntStream.range(0, 2_000).mapToObj(Integer::toString).toArray(String[]::new);

        for (var caller : write(callers)) {
            caller.get();
        }

        assertThat(written.stream().flatMap(List::stream)).containsExactlyInAnyOrder(callers);
    }

    private void occupyEveryWriter() {
        write(IntStream.range(0, GroupCommit.WRITERS).mapToObj(writer -> "slow").toArray(String[]::new));
        await().until(() -> disk.getQueueLength() == GroupCommit.WRITERS);
    }

    private List<Future<?>> write(String... items) {
        var calls = new ArrayList<Future<?>>();
        for (var item : items) {
            calls.add(callers.submit(() -> {
                commits.write(item);
                return null;
            }));
        }
        return calls;
    }
}
