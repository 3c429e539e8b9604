package io.rehearsal.api.contract.interviewgpt;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The names of errors. */
final class ErrorCode {

    static final String VALIDATION = "VALIDATION_ERROR";
    static final String INTERVIEW_NOT_FOUND = "INTERVIEW_NOT_FOUND";
    static final String AI_SERVICE = "AI_SERVICE_ERROR";
    static final String FILE_UPLOAD = "FILE_UPLOAD_ERROR";
    static final String DATABASE = "DATABASE_ERROR";
    static final String INTERNAL = "INTERNAL_SERVER_ERROR";

    private ErrorCode() {
    }

    /** The document names errors of the request's content and of the server; any other is called as its status is. */
    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 413, 415, 422 -> VALIDATION;
            case 500 -> INTERNAL;
            default -> status instanceof HttpStatus known ? known.name() : "HTTP_" + status.value();
        };
    }
}
