package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells pages that something moved, as server-sent events (WHATWG HTML, 9.2), at most once a second; what moved they ask for themselves.
 * So nothing but the fact leaves by this way, and a login that has ended gets nothing more.
 */
@RestController
class ConsoleStream {

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int PING_LOOKS = 20;
    private static final int MOST = 100;

    private final Pulse pulse;
    private final Messages messages;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;
    private boolean rebuilding;
    private long asked = System.nanoTime() - LOOK.toNanos();

    ConsoleStream(Pulse pulse, Messages messages) {
        this.pulse = pulse;
        this.messages = messages;
    }

    @GetMapping(Console.PATH + "/stream")
    SseEmitter stream() {
        if (ended || open.size() >= MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var emitter = new SseEmitter(0L);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(() -> open.remove(emitter));
        emitter.onError(_ -> open.remove(emitter));
        open.add(emitter);
        Thread.ofVirtual().name("console-stream").start(() -> tell(emitter));
        return emitter;
    }

    /** A graceful stop would wait for what is open. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ended = true;
        open.forEach(SseEmitter::complete);
    }

    private void tell(SseEmitter emitter) {
        long told = pulse.heard();
        // What came between the page and its stream is told too.
        boolean moved = true;
        int quiet = 0;
        try {
            while (!ended && open.contains(emitter)) {
                LockSupport.parkNanos(LOOK.toNanos());
                long heard = pulse.heard();
                boolean moves = heard != told || isRebuilding();
                // Once more after the last, for what follows from it.
                if (moves || moved) {
                    emitter.send(SseEmitter.event().name("moved").data(heard));
                    moved = moves;
                    told = heard;
                    quiet = 0;
                } else if (++quiet >= PING_LOOKS) {
                    emitter.send(SseEmitter.event().comment("still here"));
                    quiet = 0;
                }
            }
        } catch (IOException | RuntimeException gone) {
            open.remove(emitter);
        }
    }

    /** Asked once a second at most, however many pages are open. */
    private synchronized boolean isRebuilding() {
        if (System.nanoTime() - asked >= LOOK.toNanos()) {
            rebuilding = askWhetherRebuilding();
            asked = System.nanoTime();
        }
        return rebuilding;
    }

    private boolean askWhetherRebuilding() {
        try {
            return messages.list(new ListProjections(), ProjectionStatus.class).stream()
                    .anyMatch(projection -> projection.state() == ProjectionStatus.State.REBUILDING);
        } catch (RuntimeException away) {
            return false;
        }
    }
}
