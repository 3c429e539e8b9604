package io.rehearsal.assistant.llm.provider;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A call that brought nothing to read. */
public final class CallFailed extends Exception {

    /** Why, and whether asking once more may help. */
    public enum Kind {
        ADDRESS_NOT_ALLOWED(false),
        /** A connection could not be made. */
        UNREACHABLE(false),
        TIMED_OUT(false),
        /** The server is going down. */
        STOPPED(false),
        /** 401 or 403. */
        KEY_REFUSED(false),
        /** 400 or 422: the provider does not take such a request, perhaps one with fewer wishes. */
        REQUEST_REFUSED(true),
        /** Another 4xx, such as 404 for a model that there is not. */
        REFUSED(false),
        /** 429. */
        RATE_LIMITED(true),
        /** 5xx. */
        SERVER_ERROR(true),
        /** The connection ended before the answer did. */
        BROKEN_OFF(true),
        TOO_LARGE(false),
        /** Not what the provider's protocol answers. */
        UNREADABLE(true);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }

        public boolean isRetryable() {
            return retryable;
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;
    private final boolean begun;

    CallFailed(Kind kind) {
        this(kind, null, null);
    }

    CallFailed(Kind kind, @Nullable Integer status, @Nullable Duration retryAfter) {
        this(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (status == null ? "" : " (" + status + ")"), kind, retryAfter, false);
    }

    private CallFailed(@Nullable String message, Kind kind, @Nullable Duration retryAfter, boolean begun) {
        super(message, null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.begun = begun;
    }

    CallFailed afterTheBeginning() {
        return new CallFailed(getMessage(), kind, retryAfter, true);
    }

    /** Whether a part of the answer had been passed on by then. */
    public boolean begun() {
        return begun;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the provider asks to be left alone; null where it said nothing. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
