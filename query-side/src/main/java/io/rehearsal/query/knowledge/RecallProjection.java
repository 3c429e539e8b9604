package io.rehearsal.query.knowledge;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.knowledge.events.RecallCaseCreated;
import io.rehearsal.events.knowledge.events.RecallCaseDeleted;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.knowledge.events.RecallTestRun;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** Recall cases by id and owner, and their runs. One that was deleted, or whose owner was erased, is not there, and nothing brings it back. */
@Component
class RecallProjection implements Projection<RecallCase> {

    private static final String RUNS = "runs";

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<RecallCase> viewType() {
        return RecallCase.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return RecallEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<RecallCase> evolve(@Nullable RecallCase view, DomainEvent event, Children children) {
        return switch ((RecallEvent) event) {
            case RecallCaseCreated it -> Folded.of(it.query() == null ? null : RecallCase.of(it));
            case RecallTestRun it -> view == null ? Folded.of(null) : Folded.of(view.next()).put(view.next().run(it));
            case RecallCaseDeleted _ -> Folded.of(null);
        };
    }

    @Override
    public Long owner(RecallCase view) {
        return view.ownerId();
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(RUNS, RecallCase.Run.class);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index("owner", Direction.ASC).on("createdAt", Direction.DESC).on("_id", Direction.DESC));
    }

    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of(RUNS, List.of(
                new Index("root", Direction.ASC).on("run.ranAt", Direction.DESC).on("run.runId", Direction.DESC),
                new Index("run.ownerId", Direction.ASC).on("run.ranAt", Direction.DESC).on("run.runId", Direction.DESC)));
    }
}
