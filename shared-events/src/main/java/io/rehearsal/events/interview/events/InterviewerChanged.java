package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.interview.Interviewer;
import java.time.Instant;

/** Another interviewer of the panel took over. */
@EventType(name = "interview.InterviewerChanged", revision = "2")
public record InterviewerChanged(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        Interviewer interviewerBefore,
        Interviewer interviewer,
        Instant changedAt) implements InterviewEvent {
}
