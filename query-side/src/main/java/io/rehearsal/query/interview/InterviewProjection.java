package io.rehearsal.query.interview;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.interview.events.InterviewEvent;
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

/** Interviews by id and candidate. */
@Component
public class InterviewProjection implements Projection<InterviewDocument> {

    private static final String TURNS = "turns";
    private static final String GRADINGS = "gradings";

    @Override
    public String name() {
        return "interview";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<InterviewDocument> viewType() {
        return InterviewDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return InterviewEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<InterviewDocument> evolve(@Nullable InterviewDocument view, DomainEvent event, Children children) {
        return InterviewFold.evolve(view, (InterviewEvent) event);
    }

    @Override
    public @Nullable Long owner(InterviewDocument view) {
        return view.accountId();
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(TURNS, InterviewDocument.Said.class, GRADINGS, InterviewDocument.Graded.class);
    }

    /** By owner, newest first; and those that have been graded, oldest first. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index("owner", Direction.ASC).on("createdAt", Direction.DESC).on("_id", Direction.DESC),
                new Index("status", Direction.ASC).on("createdAt", Direction.ASC).on("_id", Direction.ASC));
    }

    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        var inOrder = List.<IndexDefinition>of(new Index("root", Direction.ASC).on("number", Direction.ASC));
        return Map.of(TURNS, inOrder, GRADINGS, inOrder);
    }
}
