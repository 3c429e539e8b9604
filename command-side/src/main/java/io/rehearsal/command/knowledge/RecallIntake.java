package io.rehearsal.command.knowledge;

import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.knowledge.commands.CreateRecallCase;
import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.commands.RunRecallTest;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.knowledge.queries.FindOwnChunks;
import io.rehearsal.events.knowledge.queries.SearchAnswer;
import io.rehearsal.events.knowledge.queries.SearchKnowledge;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes recall cases and asks their questions. Whoever asks the search waits for it without a lock or a transaction. */
@Component
class RecallIntake {

    private static final int MOST_CHUNKS = 200;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final QueryGateway queries;
    private final EventStore events;
    private final IdSequence ids;
    private final Continuation continuation;
    private final Clock clock;

    RecallIntake(QueryGateway queries, EventStore events, IdSequence ids, Continuation continuation, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.ids = ids;
        this.continuation = continuation;
        this.clock = clock;
    }

    @CommandHandler
    Long create(CreateRecallCase command, CommandMessage<CreateRecallCase> message) {
        var query = Questions.asked(command.query());
        var expected = command.expectedChunkIds().stream().distinct().toList();
        if (expected.isEmpty() || expected.size() > MOST_CHUNKS) {
            throw new Refusal(Reason.INVALID, Subject.RECALL_CASE, "expectedChunkIds",
                    "a recall case expects between 1 and " + MOST_CHUNKS + " chunks");
        }
        var description = meant(command.description());
        if (description != null && description.length() > LONGEST_DESCRIPTION) {
            throw new Refusal(Reason.INVALID, Subject.RECALL_CASE, "description",
                    "a description has at most " + LONGEST_DESCRIPTION + " characters");
        }
        var own = ask(message, new FindOwnChunks(command.accountId(), expected), ResponseTypes.multipleInstancesOf(Long.class));
        if (!own.containsAll(expected)) {
            throw new Refusal(Reason.CHUNK_NOT_FOUND, Subject.RECALL_CASE, "expectedChunkIds",
                    "an expected chunk is not there, or another's");
        }
        String aggregateId = continuation.send(message, new AddRecallCase(
                ids.nextRecallCaseId(), command.accountId(), query, expected, description, clock.instant()));
        return RecallCommand.caseId(aggregateId);
    }

    @CommandHandler
    Long run(RunRecallTest command, CommandMessage<RunRecallTest> message) {
        if (command.topK() < 1) {
            throw new Refusal(Reason.INVALID, Subject.RECALL_CASE, "topK", "at least one passage must be wanted");
        }
        var topK = Math.min(command.topK(), SearchKnowledge.MOST_RESULTS);
        var known = read(command);
        var search = new SearchKnowledge(command.accountId(), known.question(), topK, command.options(), List.of(), known.expected());
        var answer = ask(message, search, ResponseTypes.instanceOf(SearchAnswer.class));
        return continuation.send(message, new RecordRecallRun(command.accountId(), command.caseId(), ids.nextRecallRunId(), topK,
                command.options(), answer, clock.instant()));
    }

    private RecallState read(RunRecallTest command) {
        var state = OwnEvents.read(events, command.aggregateId(), RecallEvent.class)
                .reduce(RecallState.NONE, RecallState::evolve, (_, last) -> last);
        state.requireOwner(command.accountId());
        return state;
    }

    private <R> R ask(CommandMessage<?> cause, Object query, ResponseType<R> answer) {
        try {
            return queries.query(new GenericMessage<>(query, cause.getMetaData()), answer).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
