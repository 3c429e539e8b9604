package io.rehearsal.query.interview;

import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.queries.FindInterviewAt;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.query.projection.AggregateFold;
import io.rehearsal.query.projection.AggregateStreams;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows interviews as they stood, by the fold that makes what they are now. */
@Component
class InterviewTimeTravel {

    private final AggregateStreams streams;

    InterviewTimeTravel(AggregateStreams streams) {
        this.streams = streams;
    }

    @QueryHandler
    Optional<InterviewView> find(FindInterviewAt query) {
        var interview = new AggregateFold<>(new InterviewProjection());
        for (var event : streams.read(InterviewCommand.aggregateId(query.interviewId()))) {
            if (event.getTimestamp().isAfter(query.at())) {
                break;
            }
            interview.follow((InterviewEvent) event.getPayload());
        }
        return interview.aggregate().map(InterviewQueries::view);
    }
}
