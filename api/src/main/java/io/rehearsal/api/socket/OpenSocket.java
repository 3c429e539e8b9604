package io.rehearsal.api.socket;

import io.rehearsal.api.messaging.InterviewFeed;
import io.rehearsal.api.messaging.RequestMetadata;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.queries.InterviewView;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/**
 * One socket. It has three lanes of its own, none of them the container's or the feed's thread: what comes from the client, what
 * happens in the interview, and what goes out.
 */
final class OpenSocket implements Peer {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSocket.class);
    private static final int MAX_TEXTS = 64;
    private static final int MAX_EVENTS = 1024;
    private static final int MAX_UNANSWERED_PINGS = 3;

    private final Visitor visitor;
    private final SocketDialect dialect;
    private final Sockets sockets;
    private final Outbox outbox;
    private final Lane texts;
    private final Lane events;
    private final IncomingText incoming = new IncomingText();
    private final CompletableFuture<@Nullable Conversation> conversation = new CompletableFuture<>();
    private final AtomicInteger unansweredPings = new AtomicInteger();
    private InterviewFeed.@Nullable Subscription subscription;
    private volatile long told;
    private boolean closed;

    OpenSocket(WebSocketSession session, Visitor visitor, SocketDialect dialect, Sockets sockets) {
        this.visitor = visitor;
        this.dialect = dialect;
        this.sockets = sockets;
        this.outbox = new Outbox(session, sockets.threads());
        this.texts = new Lane(sockets.threads(), MAX_TEXTS);
        this.events = new Lane(sockets.threads(), MAX_EVENTS);
    }

    /** Looks the interview up after listening to it, so that what happens in between is told twice and not never. */
    void open() {
        events.offer(() -> {
            try {
                asVisitor(() -> conversation.complete(begin()));
            } catch (RuntimeException e) {
                LOG.error("a socket on interview {} cannot be opened", visitor.interviewId(), e);
                close(CloseStatus.SERVER_ERROR);
            } finally {
                conversation.complete(null);
            }
        });
    }

    private @Nullable Conversation begin() {
        var refusal = dialect.turnsAway(visitor);
        if (refusal.isPresent()) {
            close(refusal.get());
            return null;
        }
        var id = visitor.interviewId();
        if (id == null) {
            return dialect.opened(this, null);
        }
        listen(id);
        InterviewView view = sockets.interview(id);
        told = view == null ? -1 : view.sequence();
        var begun = dialect.opened(this, view);
        if (begun == null) {
            stopListening();
        }
        return begun;
    }

    private synchronized void listen(long interviewId) {
        if (!closed) {
            subscription = sockets.feed().listen(interviewId, (event, sequence) -> {
                if (!events.offer(() -> tell(event, sequence))) {
                    outbox.drop(CloseStatus.SERVICE_OVERLOAD);
                }
            });
        }
    }

    private void tell(InterviewEvent event, long sequence) {
        var begun = conversation.join();
        if (begun == null || sequence <= told) {
            return;
        }
        told = sequence;
        guarded(() -> begun.happened(event));
    }

    void text(String part, boolean last) {
        unansweredPings.set(0);
        incoming.add(part, last, this::text, () -> send(dialect.problem(Problem.TOO_LONG)));
    }

    private void text(String text) {
        var reflex = dialect.reflex(text);
        if (reflex != null) {
            outbox.text(reflex);
            return;
        }
        long seen = told;
        if (!texts.offer(() -> guarded(() -> receive(text, seen)))) {
            send(dialect.problem(Problem.TOO_MANY));
        }
    }

    private void receive(String text, long seen) {
        var begun = conversation.join();
        if (begun != null) {
            begun.received(text, seen);
        }
    }

    @Override
    public void later(Runnable work) {
        texts.put(() -> guarded(work));
    }

    void bytes(boolean last) {
        unansweredPings.set(0);
        if (last) {
            send(dialect.problem(Problem.NOT_TEXT));
        }
    }

    void pong() {
        unansweredPings.set(0);
    }

    /** Called at every interval. */
    void beat() {
        if (unansweredPings.getAndIncrement() >= MAX_UNANSWERED_PINGS) {
            outbox.drop(CloseStatus.SESSION_NOT_RELIABLE);
        } else {
            outbox.ping();
        }
    }

    private void guarded(Runnable work) {
        try {
            asVisitor(work);
        } catch (RuntimeException e) {
            LOG.error("a socket on interview {} failed", visitor.interviewId(), e);
            send(dialect.problem(Problem.INTERNAL));
        }
    }

    private void asVisitor(Runnable work) {
        RequestMetadata.carry(visitor.metadata(), work);
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void send(Object body) {
        outbox.text(sockets.json(body));
    }

    @Override
    public void close(CloseStatus status) {
        outbox.close(status);
    }

    /** The connection has ended, for whatever reason; what the client has said is still carried out. */
    synchronized void ended() {
        closed = true;
        stopListening();
    }

    private synchronized void stopListening() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** The person whose socket it is has been erased. */
    void erased() {
        close(dialect.erased());
    }

    boolean isOf(long accountId) {
        return visitor.caller() instanceof Caller.Person person && person.accountId() == accountId;
    }

    /** Whether everything that the client has said has been carried out. */
    boolean isIdle() {
        return texts.isIdle();
    }
}
