package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.events.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors as bailian-gateway tells them. */
@Component
class BailianGatewayDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Envelope(failure.status().value(), failure.message(), null);
    }

    @Override
    public Failure invalid(String message) {
        return Failure.of(HttpStatus.BAD_REQUEST, message);
    }

    @Override
    public Failure refused(Refusal refusal, String path) {
        return switch (refusal.reason()) {
            case USERNAME_TAKEN -> Failure.of(HttpStatus.CONFLICT, "用户名已存在");
            case EMAIL_TAKEN -> Failure.of(HttpStatus.CONFLICT, "邮箱已存在");
            default -> plain(RefusalStatus.of(refusal.reason()));
        };
    }
}
