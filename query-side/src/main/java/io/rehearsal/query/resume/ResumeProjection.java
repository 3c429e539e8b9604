package io.rehearsal.query.resume;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.JobMatched;
import io.rehearsal.events.resume.events.ResumeAnalysed;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeViewed;
import io.rehearsal.events.resume.events.SuggestionsMade;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resumes by id and owner. Analyses and suggestions change nothing that is read here. */
@Component
class ResumeProjection implements Projection<ResumeVersions> {

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ResumeVersions> viewType() {
        return ResumeVersions.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ResumeEvent.class.isAssignableFrom(eventType)
                && eventType != ResumeAnalysed.class && eventType != SuggestionsMade.class && eventType != JobMatched.class && eventType != ResumeViewed.class;
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return switch (event) {
            case ResumeAnalysed _, SuggestionsMade _, JobMatched _, ResumeViewed _ -> Optional.empty();
            case ResumeEvent resume -> Optional.of(ResumeCommand.aggregateId(resume.resumeId()));
            default -> Optional.empty();
        };
    }

    @Override
    public @Nullable ResumeVersions evolve(@Nullable ResumeVersions view, DomainEvent event) {
        return ResumeFold.evolve(view, (ResumeEvent) event);
    }

    /** Newest first. */
    @Override
    public long order(ResumeVersions view) {
        return -view.current().resumeId();
    }

    @Override
    public Map<String, String> fields(ResumeVersions view) {
        return Map.of(OWNER, Long.toString(view.current().ownerId()));
    }
}
