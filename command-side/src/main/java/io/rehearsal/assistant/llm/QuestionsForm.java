package io.rehearsal.assistant.llm;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Interviewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that a model proposes. */
record QuestionsForm(List<Proposed> questions) {

    /** @param sources what gives rise to the question, copied from the resume, the job description or a passage */
    record Proposed(
            @Nullable String text,
            @Nullable Category category,
            @Nullable Difficulty difficulty,
            @Nullable Interviewer interviewer,
            @Nullable String topic,
            @Nullable List<@Nullable String> expectedPoints,
            @Nullable String modelAnswer,
            @Nullable List<@Nullable String> sources) {
    }
}
