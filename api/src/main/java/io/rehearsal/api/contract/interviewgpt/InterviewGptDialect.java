package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.events.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Errors as interview-gpt tells them. */
@Component
class InterviewGptDialect implements Dialect {

    @Override
    public Contract contract() {
        return Contract.INTERVIEW_GPT;
    }

    @Override
    public Object body(Failure failure) {
        return new Body(false, new Error(code(failure.status()), failure.message(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    @Override
    public Failure refused(Refusal refusal, String path) {
        return plain(RefusalStatus.of(refusal.reason()));
    }

    private static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 422 -> "VALIDATION_ERROR";
            case 413, 415 -> "FILE_UPLOAD_ERROR";
            case 500 -> "INTERNAL_SERVER_ERROR";
            default -> status instanceof HttpStatus known ? known.name() : "HTTP_" + status.value();
        };
    }

    record Body(boolean success, Error error) {
    }

    record Error(String code, String message, Instant timestamp) {
    }
}
