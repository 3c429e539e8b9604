package io.rehearsal.api.socket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rehearsal.api.messaging.EventFeed;
import io.rehearsal.api.messaging.InterviewFeed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.json.JsonMapper;

/** All open sockets of this node, and what they share. It pings them, and at the end closes them once what was said has been kept. */
@Component
class Sockets implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long LOOK_MILLIS = 20;

    private final Set<OpenSocket> open = ConcurrentHashMap.newKeySet();
    private final Executor threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("socket-", 0).factory());
    private final Messages messages;
    private final InterviewFeed feed;
    private final JsonMapper json;
    private final Duration pingInterval;
    private volatile @Nullable ScheduledExecutorService heart;

    Sockets(Messages messages, InterviewFeed feed, JsonMapper json, SocketProperties properties, MeterRegistry meters, EventFeed events) {
        this.messages = messages;
        this.feed = feed;
        this.json = json;
        this.pingInterval = properties.pingInterval();
        Gauge.builder("rehearsal.sockets.open", open, Set::size).description("Sockets that are open on this node").register(meters);
        events.follow(this::appended);
    }

    /** Whichever node erased a person, or changed the password, nothing is told to them here any more. */
    private void appended(TrackedEventMessage<?> event) {
        if (event.getPayloadType() == PasswordChanged.class) {
            long accountId = ((PasswordChanged) event.getPayload()).accountId();
            open.stream().filter(socket -> socket.isOf(accountId)).forEach(socket -> socket.close(CloseStatus.POLICY_VIOLATION));
        }
        if (event.getPayloadType() == AccountErased.class) {
            long accountId = ((AccountErased) event.getPayload()).accountId();
            open.stream().filter(socket -> socket.isOf(accountId)).forEach(OpenSocket::erased);
        }
    }

    Executor threads() {
        return threads;
    }

    InterviewFeed feed() {
        return feed;
    }

    String json(Object body) {
        return json.writeValueAsString(body);
    }

    @Nullable InterviewView interview(long interviewId) {
        return messages.find(new FindInterviewNow(interviewId), InterviewView.class).orElse(null);
    }

    void add(OpenSocket socket) {
        open.add(socket);
        if (isRunning()) {
            socket.open();
        } else {
            socket.close(CloseStatus.GOING_AWAY);
        }
    }

    void remove(OpenSocket socket) {
        open.remove(socket);
        socket.ended();
    }

    @Override
    public void start() {
        var beating = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("socket-heartbeat").factory());
        beating.scheduleAtFixedRate(() -> open.forEach(OpenSocket::beat), pingInterval.toMillis(), pingInterval.toMillis(), TimeUnit.MILLISECONDS);
        heart = beating;
    }

    @Override
    public void stop() {
        var beating = heart;
        heart = null;
        if (beating != null) {
            beating.shutdownNow();
        }
        var all = Set.copyOf(open);
        var deadline = Instant.now().plus(PATIENCE);
        while (!all.stream().allMatch(OpenSocket::isIdle) && Instant.now().isBefore(deadline) && pause()) { }
        all.forEach(socket -> socket.close(CloseStatus.GOING_AWAY));
        while (!open.isEmpty() && Instant.now().isBefore(deadline) && pause()) { }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean isRunning() {
        return heart != null;
    }
}
