package io.rehearsal.api.messaging;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.operations.queries.AwaitProjected;
import io.rehearsal.events.operations.queries.IsRoomLeft;
import io.rehearsal.events.operations.queries.MayReadsBeOld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The only way to the two other sides. Refusals come out as they were thrown. */
@Component
public class Messages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String ABOUT_THE_SYSTEM = IsRoomLeft.class.getPackageName();
    private static final String ABOUT_KNOWLEDGE = "io.rehearsal.events.knowledge";

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final AppendedEvents appended;

    Messages(CommandGateway commands, QueryGateway queries, AppendedEvents appended) {
        this.commands = commands;
        this.queries = queries;
        this.appended = appended;
    }

    /**
     * Sends a command and returns once every read sees what it did; a read model that its events do not concern is not waited for.
     * Where the others stay behind for two seconds the answer to the request carries a {@code Warning} instead, and the command
     * has been carried out all the same.
     *
     * @throws io.rehearsal.events.Refusal where the command is refused
     */
    public <R> R send(Object command) {
        var message = GenericCommandMessage.asCommandMessage(command).andMetaData(RequestMetadata.current());
        appended.expect(message.getIdentifier());
        R answer;
        Map<String, Class<?>> events;
        try {
            answer = commands.sendAndWait(message);
        } finally {
            events = appended.take(message.getIdentifier());
        }
        see(events);
        return answer;
    }

    /** @throws io.rehearsal.events.Refusal where the query is refused */
    public <R> R ask(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.instanceOf(answer));
    }

    /** As {@link #ask}, for a query that may find nothing. */
    public <R> Optional<R> find(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.optionalInstanceOf(answer));
    }

    /** As {@link #ask}, for a query that is answered with a list. */
    public <R> List<R> list(Object query, Class<R> answer) {
        return ask(query, ResponseTypes.multipleInstancesOf(answer));
    }

    /** As {@link #ask}, for a query that leaves something on record: returns once every read sees that. */
    public <R> R askOnRecord(Object query, Class<R> answer) {
        requireRoom();
        var message = GenericMessage.asMessage(query).andMetaData(RequestMetadata.current());
        appended.expect(message.getIdentifier());
        R answered;
        Map<String, Class<?>> events;
        try {
            answered = joined(queries.query(message, ResponseTypes.instanceOf(answer)));
        } finally {
            events = appended.take(message.getIdentifier());
        }
        see(events);
        return answered;
    }

    /**
     * As {@link #askOnRecord}, for a query that is answered in pieces: completes once every read sees what was left on record. Nothing is asked before
     * somebody subscribes, and who cancels ends it.
     */
    public <R> Flux<R> streamOnRecord(Object query, Class<R> piece) {
        requireRoom();
        var message = GenericMessage.asMessage(query).andMetaData(RequestMetadata.current());
        return Flux.defer(() -> {
            appended.expect(message.getIdentifier());
            return Flux.from(queries.streamingQuery(message, piece))
                    .concatWith(Mono.fromRunnable(() -> see(appended.take(message.getIdentifier()))))
                    .doFinally(_ -> appended.take(message.getIdentifier()));
        });
    }

    /** What is asked on record is written down. Commands are refused where they are handled. */
    private void requireRoom() {
        if (!ask(new IsRoomLeft(), Boolean.class)) {
            throw new Refusal(Refusal.Reason.UNAVAILABLE, Refusal.Subject.SYSTEM, "the disk of the data directory is full");
        }
    }

    private void see(Map<String, Class<?>> events) {
        if (!events.isEmpty() && !ask(new AwaitProjected(events, PATIENCE), Boolean.class)) {
            warn();
        }
    }

    private <R> R ask(Object query, ResponseType<R> answer) {
        R answered = joined(queries.query(GenericMessage.asMessage(query).andMetaData(RequestMetadata.current()), answer));
        if (!query.getClass().getPackageName().startsWith(ABOUT_THE_SYSTEM)) {
            sayIfOld(query.getClass().getPackageName().startsWith(ABOUT_KNOWLEDGE));
        }
        return answered;
    }

    /** In the words of RFC 7234, 5.5.1; an answer that already warns of more is left. */
    private void sayIfOld(boolean searched) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes && attributes.getResponse() != null
                && !attributes.getResponse().containsHeader(HttpHeaders.WARNING)
                && joined(queries.query(new MayReadsBeOld(searched), ResponseTypes.instanceOf(Boolean.class)))) {
            attributes.getResponse().setHeader(HttpHeaders.WARNING, "110 - \"read model behind\"");
        }
    }

    private static <R> R joined(CompletableFuture<R> asked) {
        try {
            return asked.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void warn() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader(HttpHeaders.WARNING, "199 - \"read model behind\"");
        }
    }
}
