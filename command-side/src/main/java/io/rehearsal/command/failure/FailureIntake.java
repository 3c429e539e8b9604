package io.rehearsal.command.failure;

import io.rehearsal.command.conversation.RetryReply;
import io.rehearsal.command.failure.OpenFailures.Open;
import io.rehearsal.command.interview.RetryWork;
import io.rehearsal.command.knowledge.RetryProcessing;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.conversation.events.ReplyFailed;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessingFailed;
import io.rehearsal.events.operations.commands.DiscardFailure;
import io.rehearsal.events.operations.commands.FoldParked;
import io.rehearsal.events.operations.commands.RetryFailure;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Takes in what operators decide about failures: it is recorded first, and then done by whoever does the work. */
@Component
class FailureIntake {

    private final OpenFailures failures;
    private final Continuation continuation;
    private final Clock clock;

    FailureIntake(OpenFailures failures, Continuation continuation, Clock clock) {
        this.failures = failures;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    void retry(RetryFailure command, CommandMessage<RetryFailure> message) {
        var open = open(command.failureId());
        var at = clock.instant();
        continuation.send(message, new RecordRetry(command.failureId(), open.failure().aggregateId(), at));
        continuation.send(message, again(open, at));
    }

    @CommandHandler
    void discard(DiscardFailure command, CommandMessage<DiscardFailure> message) {
        var open = open(command.failureId());
        continuation.send(message, new RecordDiscard(command.failureId(), open.failure().aggregateId(), clock.instant()));
    }

    private Open open(String id) {
        return failures.find(id).orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "no such failure, or it is open no more"));
    }

    private static Object again(Open open, Instant at) {
        return switch (open.event()) {
            case InterviewEvent it -> new RetryWork(it.interviewId(), at);
            case DocumentProcessingFailed it -> new RetryProcessing(it.documentId(), at);
            case ReplyFailed it -> new RetryReply(it.conversationId(), it.answeredId(), at);
            case null -> new FoldParked(Objects.requireNonNull(open.projection()), open.generation(), open.failure().aggregateId());
            default -> throw new IllegalStateException("nobody does the work of " + open.failure().aggregateId());
        };
    }
}
