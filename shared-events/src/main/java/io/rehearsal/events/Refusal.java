package io.rehearsal.events;

/** A decision not to do what was asked. The contract that asked turns the reason into its own status and words. */
public final class Refusal extends RuntimeException {

    /** Why; stable names that contracts translate. */
    public enum Reason {
        NOT_FOUND, NOT_YOURS, INVALID, USERNAME_TAKEN, EMAIL_TAKEN, LOGIN_FAILED, ACCOUNT_DISABLED, CONFLICT,
        FILE_MISSING, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_UNREADABLE, FILE_ENCRYPTED, FILE_WITHOUT_TEXT,
        UNKNOWN_VERSION, NO_SUGGESTION_APPLIES, FORMAT_UNSUPPORTED, IDEMPOTENCY_KEY_REUSED,
        INTERVIEW_NOT_READY, INTERVIEW_ENDED, INTERVIEW_NOT_COMPLETED, DOCUMENT_NOT_FOUND, CHUNK_NOT_FOUND, TEXT_TOO_LONG,
        LLM_CONFIG_EXISTS, LLM_CONFIG_MISSING, ADDRESS_NOT_ALLOWED,
        /** A read store is away; nothing is lost, and asking again later helps. */
        UNAVAILABLE
    }

    private final Reason reason;

    /** @param message a sentence in English for logs and operators; it holds no personal data */
    public Refusal(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
