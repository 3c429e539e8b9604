package io.rehearsal.api.contract;

import io.rehearsal.events.Refusal;
import org.springframework.stereotype.Component;

/** Errors as operators read them: in English, with the refusal's own reason. */
@Component
public class EnglishDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body(failure.message());
    }

    @Override
    public Words words() {
        return Words.ENGLISH;
    }

    @Override
    public Failure refused(Refusal refusal) {
        return Failure.of(RefusalStatus.of(refusal.reason()), String.valueOf(refusal.getMessage()));
    }

    record Body(String detail) {
    }
}
