package io.rehearsal.command.messaging;

import io.rehearsal.tracing.Traced;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The deciding half of a command whose first half thinks. Thinking may take a language model's time, so it happens outside
 * of any transaction and lock; its outcome is then decided upon in a unit of work of its own, under the same identifier.
 */
@Component
public class Continuation {

    private final CommandGateway gateway;
    private final Executor ownThread = Traced.carrying(Executors.newVirtualThreadPerTaskExecutor());

    @Autowired
    Continuation(@Lazy CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends the outcome on behalf of the command that is being handled and answers what was decided. */
    public <R> R send(CommandMessage<?> cause, Object outcome) {
        var message = new GenericMessage<>(cause.getIdentifier(), outcome, cause.getMetaData());
        var command = new GenericCommandMessage<>(message, outcome.getClass().getName());
        try {
            return CompletableFuture.supplyAsync(() -> gateway.<R>sendAndWait(command), ownThread).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
