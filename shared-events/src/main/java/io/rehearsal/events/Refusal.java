package io.rehearsal.events;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A decision not to do what was asked. The contract that asked turns the reason, and what it is about, into its own status and words. */
public final class Refusal extends RuntimeException {

    /** Why; stable names that contracts translate. */
    public enum Reason {
        NOT_FOUND, NOT_YOURS, INVALID, USERNAME_TAKEN, EMAIL_TAKEN, PASSWORD_TOO_COMMON, LOGIN_FAILED, ACCOUNT_DISABLED, CONFLICT,
        FILE_MISSING, FILE_TOO_LARGE, FILE_TYPE_UNSUPPORTED, FILE_UNREADABLE, FILE_ENCRYPTED, FILE_WITHOUT_TEXT,
        UNKNOWN_VERSION, NO_SUGGESTION_APPLIES, FORMAT_UNSUPPORTED, TEMPLATE_UNKNOWN, IDEMPOTENCY_KEY_REUSED,
        INTERVIEW_NOT_READY, INTERVIEW_ENDED, INTERVIEW_NOT_COMPLETED,
        INTERVIEW_PAUSED, INTERVIEW_NOT_PAUSED, INTERVIEW_ABANDONED, INTERVIEW_UNANSWERED, QUESTION_ANSWERED, ANSWER_WITHOUT_WORDS,
        DOCUMENT_NOT_FOUND, CHUNK_NOT_FOUND, TEXT_TOO_LONG,
        LLM_CONFIG_EXISTS, LLM_CONFIG_MISSING, ADDRESS_NOT_ALLOWED,
        /** The person, or the address, has so much under way that this must wait. */
        TOO_MUCH_AT_ONCE,
        /** A store is away, there is no room, or this node is too old for what is asked of it; nothing is lost, and asking again later helps. */
        UNAVAILABLE
    }

    /** What is refused about. */
    public enum Subject {
        /** The request itself, whatever it was for. */
        REQUEST(""),
        ACCOUNT("account"),
        LOGIN("login"),
        RESUME("resume"),
        ROLE("role"),
        INTERVIEW("interview"),
        RECORDING(""),
        DOCUMENT("document"),
        CHUNK(""),
        SEARCH("queries"),
        RECALL_CASE("recall"),
        CONVERSATION("conversation"),
        LLM_CONFIG("llmconfig"),
        PROJECTION(""),
        /** A store or a model that is needed. */
        SYSTEM("");

        private final String aggregate;

        Subject(String aggregate) {
            this.aggregate = aggregate;
        }

        /** What an aggregate's identifier, such as {@code resume-17}, is the name of. */
        public static Subject of(String aggregateId) {
            var kind = aggregateId.substring(0, Math.max(0, aggregateId.lastIndexOf('-')));
            return Arrays.stream(values()).filter(subject -> subject.aggregate.equals(kind)).findFirst().orElse(REQUEST);
        }
    }

    private final Reason reason;
    private final Subject about;
    private final @Nullable String field;

    /** About the request itself. @param message a sentence in English for logs and operators; it holds no personal data */
    public Refusal(Reason reason, String message) {
        this(reason, Subject.REQUEST, message);
    }

    /** @param message a sentence in English for logs and operators; it holds no personal data */
    public Refusal(Reason reason, Subject about, String message) {
        this(reason, about, null, message);
    }

    /**
     * @param field   the command's or query's field that is at fault; null where none alone is
     * @param message a sentence in English for logs and operators; it holds no personal data
     */
    public Refusal(Reason reason, Subject about, @Nullable String field, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.about = about;
        this.field = field;
    }

    /** The same, for whoever knows what a refusal of the request itself was about. */
    public Refusal about(Subject known) {
        return about == Subject.REQUEST ? new Refusal(reason, known, field, String.valueOf(getMessage())) : this;
    }

    public Reason reason() {
        return reason;
    }

    public Subject about() {
        return about;
    }

    public @Nullable String field() {
        return field;
    }
}
