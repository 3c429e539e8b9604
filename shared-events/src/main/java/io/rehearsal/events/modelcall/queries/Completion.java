package io.rehearsal.events.modelcall.queries;

import org.jspecify.annotations.Nullable;

/** What came of a completion. */
public sealed interface Completion {

    /** @param finish why it ended: {@code stop}, {@code length} or {@code content_filter} */
    record Answered(String id, String text, String finish, int requestTokens, int responseTokens) implements Completion {
    }

    /**
     * @param why               what stood in the way
     * @param retryAfterSeconds how long the provider asks to be left alone; null where it said nothing
     */
    record Failed(Why why, @Nullable Long retryAfterSeconds) implements Completion {
    }

    /** What stood in the way. */
    enum Why {
        NOT_CONFIGURED, BUSY, UNAVAILABLE
    }
}
