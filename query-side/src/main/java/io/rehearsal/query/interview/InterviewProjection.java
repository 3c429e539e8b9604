package io.rehearsal.query.interview;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Interviews by id and candidate. */
@Component
class InterviewProjection implements Projection<InterviewView> {

    /** Holds {@code yes} once the interview has been graded. */
    static final String GRADED = "graded";

    @Override
    public String name() {
        return "interview";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<InterviewView> viewType() {
        return InterviewView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return InterviewEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof InterviewEvent it ? Optional.of(InterviewCommand.aggregateId(it.interviewId())) : Optional.empty();
    }

    @Override
    public @Nullable InterviewView evolve(@Nullable InterviewView view, DomainEvent event) {
        return InterviewFold.evolve(view, (InterviewEvent) event);
    }

    @Override
    public Map<String, String> fields(InterviewView view) {
        return view.gradings().isEmpty() ? Map.of(OWNER, view.candidate()) : Map.of(OWNER, view.candidate(), GRADED, "yes");
    }
}
