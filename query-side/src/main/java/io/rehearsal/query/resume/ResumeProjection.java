package io.rehearsal.query.resume;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.resume.events.JobMatched;
import io.rehearsal.events.resume.events.ResumeAnalysed;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeViewed;
import io.rehearsal.events.resume.events.SuggestionsMade;
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

/** Resumes by id and owner. Analyses and suggestions change nothing that is read here. */
@Component
public class ResumeProjection implements Projection<ResumeDocument> {

    private static final String VERSIONS = "versions";
    private static final String CHANGES = "changes";

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<ResumeDocument> viewType() {
        return ResumeDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ResumeEvent.class.isAssignableFrom(eventType)
                && eventType != ResumeAnalysed.class && eventType != SuggestionsMade.class && eventType != JobMatched.class && eventType != ResumeViewed.class;
    }

    @Override
    public Folded<ResumeDocument> evolve(@Nullable ResumeDocument view, DomainEvent event, Children children) {
        return ResumeFold.evolve(view, (ResumeEvent) event, children);
    }

    @Override
    public Long owner(ResumeDocument view) {
        return view.ownerId();
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(VERSIONS, ResumeVersion.class, CHANGES, ResumeChange.class);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index("owner", Direction.ASC).on("deleted", Direction.ASC).on("createdAt", Direction.DESC).on("_id", Direction.DESC),
                new Index("deleted", Direction.ASC).on("_id", Direction.DESC));
    }

    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of(CHANGES, List.of(new Index("root", Direction.ASC).on("number", Direction.DESC)));
    }
}
