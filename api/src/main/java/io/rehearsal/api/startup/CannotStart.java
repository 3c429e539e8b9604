package io.rehearsal.api.startup;

import org.jspecify.annotations.Nullable;

/** The application cannot start for a reason that whoever starts it can mend; the message tells him how. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
