package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Question;
import java.util.List;
import java.util.Optional;

/** Reacts to an answer. */
public interface FollowUpWriter {

    /**
     * What to ask further about what was said; empty where the next question is due.
     *
     * @param exchanges the question and its answer, then each follow-up and its answer; the last one is the latest
     */
    Answer next(Question question, List<Exchange> exchanges, Language language);

    record Answer(Engine engine, Optional<FollowUp> followUp) {
    }

    /** @param reason what in the answer, or missing from it, gives rise to the follow-up */
    record FollowUp(String text, String reason) {
    }
}
