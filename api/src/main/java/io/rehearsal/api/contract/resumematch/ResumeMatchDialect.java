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
    public Failure refused(Refusal refusal) {
        var status = RefusalStatus.of(refusal.reason());
        return switch (refusal.reason()) {
            case INVALID -> plain(HttpStatus.BAD_REQUEST);
            case NOT_YOURS -> Failure.of(status, "无权访问");
            case USERNAME_TAKEN -> Failure.of(status, "用户名已存在");
            case PASSWORD_TOO_COMMON -> Failure.of(HttpStatus.BAD_REQUEST, "密码过于常见，请换一个");
            case EMAIL_TAKEN -> Failure.of(status, "邮箱已存在");
            case LOGIN_FAILED -> Failure.of(status, "无效的用户名或密码");
            case ACCOUNT_DISABLED -> Failure.of(status, "账户已被禁用");
            case FILE_MISSING -> Failure.of(status, "未上传文件");
            case FILE_TOO_LARGE -> Failure.of(status, "文件过大，最大支持 5 MB");
            case FILE_TYPE_UNSUPPORTED -> Failure.of(status, "不支持的文件格式，仅支持 PDF、DOC、DOCX、TXT");
            case FILE_UNREADABLE -> Failure.of(status, "文件已损坏或无法读取");
            case FILE_ENCRYPTED -> Failure.of(status, "文件已加密，请解除密码后重新上传");
            case FILE_WITHOUT_TEXT -> Failure.of(status, "未能从文件中识别出文字，文件可能为空或为扫描件");
            default -> plain(status);
        };
    }

    record Body(String error) {
    }
}
