package io.rehearsal.api.contract.interviewgpt;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.RefusalStatus;
import io.rehearsal.events.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors as interview-gpt tells them. Whatever is wrong with an uploaded file has one code, and a status of its kind. */
@Component
class InterviewGptDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body(false, Error.of(failure));
    }

    @Override
    public Failure refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_FOUND, NOT_YOURS -> Failure.of(HttpStatus.NOT_FOUND, "面试会话未找到").coded(ErrorCode.INTERVIEW_NOT_FOUND);
            case INTERVIEW_NOT_READY -> Failure.of(HttpStatus.BAD_REQUEST, "面试问题尚未生成");
            case INTERVIEW_ENDED -> Failure.of(HttpStatus.BAD_REQUEST, "面试已结束");
            case INTERVIEW_NOT_COMPLETED -> Failure.of(HttpStatus.BAD_REQUEST, "面试尚未结束");
            case FILE_MISSING -> file(refusal, "未上传文件");
            case FILE_TOO_LARGE -> file(refusal, "文件过大，最大支持 10 MB");
            case FILE_TYPE_UNSUPPORTED -> file(refusal, "不支持的文件格式，仅支持 PDF、DOC、DOCX、TXT");
            case FILE_UNREADABLE -> file(refusal, "文件已损坏或无法读取");
            case FILE_ENCRYPTED -> file(refusal, "文件已加密，请解除密码后重新上传");
            case FILE_WITHOUT_TEXT -> file(refusal, "未能从文件中识别出文字，文件可能为空或为扫描件");
            case UNAVAILABLE -> plain(HttpStatus.SERVICE_UNAVAILABLE).coded(ErrorCode.DATABASE);
            default -> plain(RefusalStatus.of(refusal.reason()));
        };
    }

    private static Failure file(Refusal refusal, String message) {
        return Failure.of(RefusalStatus.of(refusal.reason()), message).coded(ErrorCode.FILE_UPLOAD).about(Map.of("resume", message));
    }

    record Body(boolean success, Error error) {
    }

    /** @param details what is wrong with which field; left out where no field is at fault */
    record Error(String code, String message, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> details, Instant timestamp) {

        static Error of(Failure failure) {
            var code = Objects.requireNonNullElseGet(failure.code(), () -> ErrorCode.of(failure.status()));
            return new Error(code, failure.message(), failure.fields(), Instant.now());
        }
    }
}
