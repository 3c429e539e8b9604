package io.rehearsal.command.interview;

import io.rehearsal.command.interview.Work.Generate;
import io.rehearsal.command.interview.Work.Grade;
import io.rehearsal.command.interview.Work.React;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does what an interview waits for, until it waits for nothing but the person. What that is follows from the events alone, so
 * that it may be called at any time, twice, and after a crash. One interview's work is done by one thread at a time.
 */
@Component
class InterviewConductor {

    static final String ACTOR = "interview-conductor";
    private static final Logger LOG = LoggerFactory.getLogger(InterviewConductor.class);
    private static final int TRIES = 4;
    private static final long FIRST_PAUSE_MILLIS = 500;
    /** Far more than an interview can need at once; whatever exceeds it is left to the next call. */
    private static final int MOST_STEPS = 100;
    private static final long PATIENCE_SECONDS = 120;

    private final CommandGateway gateway;
    private final Thinking thinking;
    private final Clock clock;
    private final ConcurrentHashMap<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("interview-", 0).factory());

    InterviewConductor(@Lazy CommandGateway gateway, Thinking thinking, Clock clock) {
        this.gateway = gateway;
        this.thinking = thinking;
        this.clock = clock;
    }

    /** Begins to do what the interview waits for, on behalf of the message. */
    CompletableFuture<Void> begin(long interviewId, Message<?> cause) {
        var turn = underWay.compute(interviewId, (_, before) -> (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                .handleAsync((_, _) -> work(interviewId, cause), threads));
        turn.whenComplete((_, _) -> underWay.remove(interviewId, turn));
        return turn;
    }

    /** Likewise, and returns when it has been done, or after a bounded time while it goes on. */
    void conduct(long interviewId, Message<?> cause) {
        try {
            begin(interviewId, cause).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("interview {} is still being worked on", interviewId);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Void work(long interviewId, Message<?> cause) {
        try {
            for (int step = 0; step < MOST_STEPS; step++) {
                Optional<Work> work = send(cause, new PrepareWork(interviewId));
                if (work.isEmpty()) {
                    break;
                }
                send(cause, outcome(interviewId, work.get()));
            }
        } catch (Refusal refused) {
            // The person has been erased meanwhile, or the interview never came to be.
            LOG.debug("interview {} is not worked on: {}", interviewId, refused.getMessage());
        } catch (RuntimeException e) {
            LOG.error("interview {} could not be worked on; it is taken up again later", interviewId, e);
        }
        return null;
    }

    private Addressed outcome(long interviewId, Work work) {
        return switch (work) {
            case Generate it -> this.<Addressed>trying(interviewId,
                    () -> new RecordQuestions(interviewId, thinking.questions(it), clock.instant()),
                    reason -> new RecordGenerationFailure(interviewId, reason, clock.instant()));
            case React it -> this.<Addressed>trying(interviewId,
                    () -> new RecordReaction(interviewId, it.answeredTurn(), thinking.reaction(it), clock.instant()),
                    reason -> new RecordReaction(interviewId, it.answeredTurn(), Thinking.speechless(reason), clock.instant()));
            case Grade it -> this.<Addressed>trying(interviewId,
                    () -> new RecordGrading(interviewId, it.grading(), thinking.grading(it), clock.instant()),
                    reason -> new RecordGradingFailure(interviewId, it.grading(), reason, clock.instant()));
        };
    }

    /** Thinks, several times with growing pauses where it fails, and ends in an outcome that says so. */
    private <T> T trying(long interviewId, Supplier<T> thought, Function<String, T> failed) {
        for (int tried = 1; ; tried++) {
            try {
                return thought.get();
            } catch (RuntimeException e) {
                LOG.warn("try {} of {} for interview {} failed", tried, TRIES, interviewId, e);
                if (tried == TRIES) {
                    return failed.apply(e.getClass().getSimpleName());
                }
                pause(FIRST_PAUSE_MILLIS << (tried - 1));
            }
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", e);
        }
    }

    /** Under the identifier of the message, so that whoever sent it can wait for what it led to. */
    private <R> R send(Message<?> cause, Object command) {
        var metadata = MetaData.from(cause.getMetaData()).and(MetadataKeys.ACTOR, ACTOR).withoutKeys(Set.of(MetadataKeys.IDEMPOTENCY_KEY));
        return gateway.sendAndWait(new GenericCommandMessage<>(
                new GenericMessage<>(cause.getIdentifier(), command, metadata), command.getClass().getName()));
    }
}
