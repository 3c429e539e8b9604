package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Question;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of the interview, in the order in which they are to be asked. */
@EventType(name = "interview.QuestionsGenerated")
public record QuestionsGenerated(
        long interviewId,
        @DataSubjectId String candidate,
        Engine engine,
        @PersonalData @Nullable List<Question> questions,
        int questionCount,
        Instant generatedAt) implements InterviewEvent {
}
