package io.rehearsal.api.contract.interviewhelper;

import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.Failure;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Subject;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors as interview-helper tells them. Somebody else's object does not exist. */
@Component
public class InterviewHelperDialect implements Dialect {

    @Override
    public Object body(Failure failure) {
        return new Body(failure.message());
    }

    @Override
    public Failure refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case NOT_FOUND, NOT_YOURS -> Failure.of(HttpStatus.NOT_FOUND, missing(refusal.about()));
            case INVALID -> Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "请求参数错误");
            case CONFLICT -> Failure.of(HttpStatus.CONFLICT, "内容已被同时修改，请刷新后重试");
            case IDEMPOTENCY_KEY_REUSED -> Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "该 Idempotency-Key 已用于另一个请求");
            case TOO_MUCH_AT_ONCE -> plain(HttpStatus.TOO_MANY_REQUESTS);
            case UNAVAILABLE -> plain(HttpStatus.SERVICE_UNAVAILABLE);
            case USERNAME_TAKEN -> bad("用户名已存在");
            case PASSWORD_TOO_COMMON -> Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "密码过于常见，请换一个");
            case EMAIL_TAKEN -> bad("邮箱已存在");
            case LOGIN_FAILED -> Failure.of(HttpStatus.UNAUTHORIZED, "用户名或密码错误");
            case ACCOUNT_DISABLED -> Failure.of(HttpStatus.FORBIDDEN, "用户账户已被禁用");
            case FILE_MISSING -> bad("未上传文件");
            case FILE_TOO_LARGE -> bad(refusal.about() == Subject.DOCUMENT ? "文件过大，最大支持 20 MB" : "文件过大，最大支持 10 MB");
            case FILE_TYPE_UNSUPPORTED -> bad(refusal.about() == Subject.DOCUMENT
                    ? "不支持的文件格式，仅支持 PDF、DOCX、DOC、TXT、Markdown、HTML"
                    : "不支持的文件格式，仅支持 PDF、DOCX、DOC、TXT");
            case FILE_UNREADABLE -> bad("文件已损坏或无法读取");
            case FILE_ENCRYPTED -> bad("文件已加密，请解除密码后重新上传");
            case FILE_WITHOUT_TEXT -> bad("未能从文件中识别出文字，文件可能为空或为扫描件");
            case UNKNOWN_VERSION -> bad("版本不存在");
            case NO_SUGGESTION_APPLIES -> bad("没有可应用的优化建议");
            case FORMAT_UNSUPPORTED -> bad("不支持的导出格式，仅支持 pdf、docx");
            case TEMPLATE_UNKNOWN -> bad("没有这个模板，可选 classic、compact、modern");
            case INTERVIEW_NOT_READY -> bad("面试问题尚未生成");
            case INTERVIEW_ENDED -> bad("面试已结束");
            case INTERVIEW_NOT_COMPLETED -> bad("面试尚未完成");
            case INTERVIEW_PAUSED, INTERVIEW_NOT_PAUSED, QUESTION_ANSWERED -> Failure.of(HttpStatus.CONFLICT, "面试的当前状态不允许此操作");
            case INTERVIEW_ABANDONED -> bad("面试已放弃");
            case INTERVIEW_UNANSWERED, ANSWER_WITHOUT_WORDS -> bad("尚未回答任何问题");
            case LLM_CONFIG_EXISTS -> bad("LLM 配置已存在，请使用更新接口");
            case DOCUMENT_NOT_FOUND -> Failure.of(HttpStatus.NOT_FOUND, "知识库文档不存在");
            case CHUNK_NOT_FOUND -> Failure.of(HttpStatus.NOT_FOUND, "分段不存在");
            case TEXT_TOO_LONG -> bad("文档文字过多");
            case LLM_CONFIG_MISSING -> Failure.of(HttpStatus.NOT_FOUND, "LLM 配置不存在");
            case ADDRESS_NOT_ALLOWED -> bad("不允许访问该 API 地址");
        };
    }

    private static String missing(Subject about) {
        return switch (about) {
            case RESUME -> "简历不存在";
            case INTERVIEW -> "面试不存在";
            case DOCUMENT -> "知识库文档不存在";
            case CHUNK -> "分段不存在";
            case RECALL_CASE -> "测试用例不存在";
            default -> "资源不存在";
        };
    }

    private static Failure bad(String message) {
        return Failure.of(HttpStatus.BAD_REQUEST, message);
    }

    record Body(String detail) {
    }
}
