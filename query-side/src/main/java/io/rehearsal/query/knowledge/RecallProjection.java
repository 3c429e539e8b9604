package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.commands.RecallCommand;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.events.knowledge.queries.RecallCaseView;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Recall cases by id and owner, with their newest runs. One that was deleted, or whose owner was erased, is not there, and nothing
 * brings it back. Older runs are in the events: all of a case's together could be more than a document may hold, which is 16 MB.
 */
@Component
class RecallProjection implements Projection<RecallCaseView> {

    /** A run of 200 traces and 100 results has about 55 kB. */
    static final int MOST_RUNS = 200;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<RecallCaseView> viewType() {
        return RecallCaseView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RecallEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof RecallEvent it ? Optional.of(RecallCommand.aggregateId(it.caseId())) : Optional.empty();
    }

    @Override
    public @Nullable RecallCaseView evolve(@Nullable RecallCaseView view, DomainEvent event) {
        return switch ((RecallEvent) event) {
            case RecallCaseCreated it -> it.query() == null ? null : new RecallCaseView(
                    it.caseId(), it.ownerId(), it.query(), it.expectedChunkIds(), it.description(), it.createdAt(), List.of());
            case RecallTestRun it -> view == null ? null : with(view, it);
            case RecallCaseDeleted _ -> null;
        };
    }

    private static RecallCaseView with(RecallCaseView it, RecallTestRun run) {
        return new RecallCaseView(it.caseId(), it.ownerId(), it.query(), it.expectedChunkIds(), it.description(), it.createdAt(),
                Stream.concat(Stream.of(run), it.runs().stream()).limit(MOST_RUNS).toList());
    }

    @Override
    public Map<String, String> fields(RecallCaseView view) {
        return Map.of(OWNER, Long.toString(view.ownerId()));
    }
}
