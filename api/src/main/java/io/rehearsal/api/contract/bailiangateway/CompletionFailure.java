package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.events.modelcall.queries.Completion.Failed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a client is told of a completion that failed; nothing that the provider said of itself is in it. */
final class CompletionFailure extends RuntimeException {

    /** Where a busy provider does not say when to come again. */
    private static final long RETRY_AFTER_SECONDS = 5;

    private final HttpStatus status;
    private final @Nullable Long retryAfterSeconds;

    private CompletionFailure(HttpStatus status, String message, @Nullable Long retryAfterSeconds) {
        super(message, null, false, false);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static CompletionFailure of(Failed failed) {
        return switch (failed.why()) {
            case NOT_CONFIGURED -> new CompletionFailure(HttpStatus.SERVICE_UNAVAILABLE, "尚未配置语言模型", null);
            case BUSY -> busy(failed.retryAfterSeconds() == null ? RETRY_AFTER_SECONDS : failed.retryAfterSeconds());
            case UNAVAILABLE -> new CompletionFailure(HttpStatus.SERVICE_UNAVAILABLE, "百炼API服务不可用", null);
        };
    }

    static CompletionFailure busy(long retryAfterSeconds) {
        return new CompletionFailure(HttpStatus.TOO_MANY_REQUESTS, "请求频率超限", Math.max(1, retryAfterSeconds));
    }

    HttpStatus status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    @Nullable Long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
