package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Speaker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was said that is neither question nor answer: a welcome, a greeting, a closing word, a message by hand.
 *
 * @param interviewer which one, where an interviewer speaks
 */
@EventType(name = "interview.RemarkMade")
public record RemarkMade(
        long interviewId,
        @DataSubjectId String candidate,
        int turn,
        Speaker speaker,
        @Nullable Interviewer interviewer,
        @PersonalData @Nullable String text,
        Instant saidAt) implements InterviewEvent {
}
