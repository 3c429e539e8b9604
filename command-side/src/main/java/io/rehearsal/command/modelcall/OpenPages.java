package io.rehearsal.command.modelcall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.events.modelcall.events.ModelCalled;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * The pages that this node goes on writing: one call at a time on each, so that calls made together do not wait for one another. Where one is
 * forgotten it stays as it is, and the next call begins another.
 */
final class OpenPages {

    static final int LONGEST = 250;

    private static final int CALLERS = 10_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final Cache<Topic, Deque<Page>> idle = Caffeine.newBuilder().maximumSize(CALLERS).expireAfterAccess(KEPT).build();

    /** @param day in UTC */
    private record Topic(String caller, LocalDate day) {

        static Topic of(ModelCalled call) {
            return new Topic(call.caller(), LocalDate.ofInstant(call.calledAt(), ZoneOffset.UTC));
        }
    }

    /** @param calls how many stand there */
    record Page(long id, int calls) {
    }

    /** A page that nobody else writes now. */
    Page take(ModelCalled call) {
        var pages = idle.getIfPresent(Topic.of(call));
        var page = pages == null ? null : pages.pollFirst();
        return page == null ? new Page(call.callId(), 0) : page;
    }

    /** Once the call stands there. A page of which that is not known is not given back. */
    void giveBack(Page page, ModelCalled call) {
        if (page.calls() + 1 < LONGEST) {
            idle.get(Topic.of(call), _ -> new ConcurrentLinkedDeque<>()).addFirst(new Page(page.id(), page.calls() + 1));
        }
    }
}
