package io.rehearsal.query.resume;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeRevised;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import io.rehearsal.events.resume.queries.FindResumeAt;
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.query.projection.AggregateFold;
import io.rehearsal.query.projection.AggregateStreams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows resumes as they stood, by the fold that makes what they are now. */
@Component
class ResumeTimeTravel {

    private final AggregateStreams streams;

    ResumeTimeTravel(AggregateStreams streams) {
        this.streams = streams;
    }

    @QueryHandler
    Optional<ResumeView> find(FindResumeAt query) {
        var events = streams.read(ResumeCommand.aggregateId(query.resumeId()));
        var seen = query.version() != null ? writing(events, query.version()) : until(events, query.at());
        return fold(seen);
    }

    /** Up to the last event that wrote the version. */
    private static List<? extends DomainEventMessage<?>> writing(List<? extends DomainEventMessage<?>> events, String version) {
        for (int last = events.size(); last > 0; last--) {
            if (version.equals(written(events.get(last - 1)))) {
                return events.subList(0, last);
            }
        }
        if (events.isEmpty()) {
            return events;
        }
        throw new Refusal(Reason.UNKNOWN_VERSION, Subject.RESUME, "version", "the resume has no such version");
    }

    private static @Nullable String written(DomainEventMessage<?> event) {
        return switch (event.getPayload()) {
            case ResumeParsed it -> it.version();
            case SuggestionsApplied it -> it.version();
            case ResumeRevised it -> it.version();
            default -> null;
        };
    }

    private static List<? extends DomainEventMessage<?>> until(List<? extends DomainEventMessage<?>> events, @Nullable Instant at) {
        return at == null ? events : events.stream().filter(event -> !event.getTimestamp().isAfter(at)).toList();
    }

    private Optional<ResumeView> fold(List<? extends DomainEventMessage<?>> events) {
        var resume = new AggregateFold<>(new ResumeProjection());
        events.forEach(event -> resume.follow((ResumeEvent) event.getPayload()));
        return resume.aggregate().map(it -> it.root().view());
    }
}
