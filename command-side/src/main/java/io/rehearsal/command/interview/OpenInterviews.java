package io.rehearsal.command.interview;

import io.rehearsal.events.EventType;
import io.rehearsal.events.interview.AnswerSubmitted;
import io.rehearsal.events.interview.InterviewCreated;
import io.rehearsal.events.interview.InterviewEnded;
import io.rehearsal.events.interview.InterviewEvent;
import io.rehearsal.events.interview.RegradingRequested;
import io.rehearsal.events.interview.RemarkMade;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the interviews whose last event calls for something, from the events and nothing else. */
@Component
class OpenInterviews {

    /** A remark may have come between an answer and the reaction to it. */
    private static final List<String> CALLS = Stream.<Class<? extends InterviewEvent>>of(
                    InterviewCreated.class, AnswerSubmitted.class, RemarkMade.class, InterviewEnded.class, RegradingRequested.class)
            .map(type -> type.getAnnotation(EventType.class).name())
            .toList();

    private final JdbcClient jdbc;

    OpenInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Aggregate identifiers. */
    List<String> find() {
        return jdbc.sql("""
                        select aggregate_identifier from (
                            select distinct on (aggregate_identifier) aggregate_identifier, payload_type
                            from domain_event where type = 'interview'
                            order by aggregate_identifier, sequence_number desc) last
                        where payload_type in (:calls)""")
                .param("calls", CALLS)
                .query(String.class)
                .list();
    }
}
