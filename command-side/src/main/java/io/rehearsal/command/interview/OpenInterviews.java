package io.rehearsal.command.interview;

import io.rehearsal.command.automation.OpenAggregates;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewPaused;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.RemarkMade;
import io.rehearsal.events.interview.events.WorkRetried;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the interviews that wait for questions, a reaction or a grading. */
@Component
class OpenInterviews extends OpenAggregates {

    OpenInterviews(JdbcClient jdbc) {
        super(jdbc, "interview", List.of(InterviewCreated.class, AnswerSubmitted.class, InterviewEnded.class, RegradingRequested.class, WorkRetried.class),
                List.of(RemarkMade.class, InterviewPaused.class, InterviewContinued.class));
    }
}
