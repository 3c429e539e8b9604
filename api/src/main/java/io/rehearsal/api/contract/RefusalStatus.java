package io.rehearsal.api.contract;

import io.rehearsal.events.Refusal;
import org.springframework.http.HttpStatus;

/** The status that most contracts answer to a refusal with. */
public final class RefusalStatus {

    private RefusalStatus() {
    }

    public static HttpStatus of(Refusal.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case INVALID, PASSWORD_TOO_COMMON, ANSWER_WITHOUT_WORDS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case LOGIN_FAILED -> HttpStatus.UNAUTHORIZED;
            case ACCOUNT_DISABLED -> HttpStatus.FORBIDDEN;
            case USERNAME_TAKEN, EMAIL_TAKEN, CONFLICT, INTERVIEW_PAUSED, INTERVIEW_NOT_PAUSED, INTERVIEW_ABANDONED, QUESTION_ANSWERED -> HttpStatus.CONFLICT;
            case FILE_MISSING, FILE_UNREADABLE, FILE_ENCRYPTED, FILE_WITHOUT_TEXT,
                 UNKNOWN_VERSION, NO_SUGGESTION_APPLIES, FORMAT_UNSUPPORTED, TEMPLATE_UNKNOWN -> HttpStatus.BAD_REQUEST;
            case IDEMPOTENCY_KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FILE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case FILE_TYPE_UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case INTERVIEW_NOT_READY, INTERVIEW_ENDED, INTERVIEW_NOT_COMPLETED, INTERVIEW_UNANSWERED, LLM_CONFIG_EXISTS, ADDRESS_NOT_ALLOWED,
                 TEXT_TOO_LONG -> HttpStatus.BAD_REQUEST;
            case LLM_CONFIG_MISSING, DOCUMENT_NOT_FOUND, CHUNK_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case TOO_MUCH_AT_ONCE -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
