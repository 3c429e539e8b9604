package io.rehearsal.query.projection;

import org.jspecify.annotations.Nullable;

/** The store of a projection does not answer now; what is to be written is written once it does. */
public final class StoreUnavailable extends RuntimeException {

    private final boolean lost;

    private StoreUnavailable(String message, @Nullable Throwable cause, boolean lost) {
        // Where it was noticed says nothing, and Axon logs it with every try: the message has to do.
        super(message, cause, false, false);
        this.lost = lost;
    }

    public static StoreUnavailable away(String message, @Nullable Throwable cause) {
        return new StoreUnavailable(message, cause, false);
    }

    /** It answers, and does not have what is asked for: only building anew brings that back. */
    public static StoreUnavailable lost(String message) {
        return new StoreUnavailable(message, null, true);
    }

    public boolean isLost() {
        return lost;
    }
}
