package io.rehearsal.api.contract.resumematch;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.events.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors as resume-match tells them. */
@Component
class ResumeMatchDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body(failure.message());
    }

    @Override
    public Failure invalid(String message) {
        return Failure.of(HttpStatus.BAD_REQUEST, message);
    }

    @Override
    public Failure refused(Refusal refusal, String path) {
        return plain(RefusalStatus.of(refusal.reason()));
    }

    record Body(String error) {
    }
}
