package io.rehearsal.assistant.llm.provider;

import io.rehearsal.events.Engine.TokenUsage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a record of every call of a model. */
public interface CallJournal {

    /**
     * Returns once the record is kept, or could not be.
     *
     * @param failure why the call brought nothing; null where it brought an answer
     * @param usage   null where the provider counted nothing
     */
    void record(CallOrigin origin, String model, @Nullable CallFailed failure, @Nullable TokenUsage usage, Duration took);
}
