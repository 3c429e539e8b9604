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
        return new Envelope<>(failure.status().value(), failure.message(), null);
    }

    @Override
    public Failure invalid(String message) {
        return Failure.of(HttpStatus.BAD_REQUEST, message);
    }

    @Override
    public Failure refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case LOGIN_FAILED -> Failure.of(HttpStatus.UNAUTHORIZED, "用户名或密码错误");
            case ACCOUNT_DISABLED -> Failure.of(HttpStatus.FORBIDDEN, "用户账户已被禁用");
            case NOT_FOUND -> Failure.of(HttpStatus.NOT_FOUND, refusal.about() == Refusal.Subject.CONVERSATION ? "对话不存在" : "资源不存在");
            case NOT_YOURS -> Failure.of(HttpStatus.FORBIDDEN, "无权限访问该对话");
            case INVALID -> invalid("请求参数错误");
            case USERNAME_TAKEN -> Failure.of(HttpStatus.CONFLICT, "用户名已存在");
            case PASSWORD_TOO_COMMON -> invalid("密码过于常见，请换一个");
            case EMAIL_TAKEN -> Failure.of(HttpStatus.CONFLICT, "邮箱已存在");
            default -> plain(RefusalStatus.of(refusal.reason()));
        };
    }
}
