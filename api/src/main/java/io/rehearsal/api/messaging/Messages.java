package io.rehearsal.api.messaging;

import io.rehearsal.events.operations.queries.AwaitProjected;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The only way to the two other sides. Refusals come out as they were thrown. */
@Component
public class Messages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

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
        if (!events.isEmpty() && !ask(new AwaitProjected(events, PATIENCE), Boolean.class)) {
            warn();
        }
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

    /** As {@link #ask}, for a query that is answered in pieces; nothing is asked before somebody subscribes, and who cancels ends it. */
    public <R> Publisher<R> stream(Object query, Class<R> piece) {
        return queries.streamingQuery(GenericMessage.asMessage(query).andMetaData(RequestMetadata.current()), piece);
    }

    private <R> R ask(Object query, ResponseType<R> answer) {
        try {
            return queries.query(GenericMessage.asMessage(query).andMetaData(RequestMetadata.current()), answer).join();
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
