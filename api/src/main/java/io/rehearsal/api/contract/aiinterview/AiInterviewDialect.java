package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.api.contract.Words;
import io.rehearsal.events.Refusal;
import org.springframework.stereotype.Component;

/** Errors as ai-interview tells them: the same text twice. */
@Component
class AiInterviewDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body("error", failure.message(), failure.message());
    }

    @Override
    public Words words() {
        return Words.ENGLISH;
    }

    @Override
    public Failure refused(Refusal refusal) {
        return plain(RefusalStatus.of(refusal.reason()));
    }

    record Body(String status, String detail, String message) {
    }
}
