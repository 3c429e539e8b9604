package io.rehearsal.events.interview.events;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.Engine;
import io.rehearsal.events.EventType;
import io.rehearsal.events.PersonalData;
import io.rehearsal.events.interview.Question;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person answered in the other language, and the interview goes on in it.
 *
 * @param language  {@code zh} or {@code en}, from here on
 * @param questions all of the interview: those that have been asked as they were, the others in the language
 */
@EventType(name = "interview.LanguageFollowed")
public record LanguageFollowed(
        long interviewId,
        @DataSubjectId String candidate,
        String language,
        Engine engine,
        @PersonalData @Nullable List<Question> questions,
        Instant followedAt) implements InterviewEvent {
}
