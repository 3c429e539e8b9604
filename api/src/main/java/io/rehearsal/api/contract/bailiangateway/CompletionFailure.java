package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.events.modelcall.queries.Completion.Failed;
import org.springframework.http.HttpStatus;

/** What a client is told of a completion that failed; nothing that the provider said of itself is in it. */
final class CompletionFailure extends RuntimeException {

    /** Where a provider that is busy or away does not say when to come again. */
    private static final long RETRY_AFTER_SECONDS = 5;

    /** Until somebody may have configured a model. */
    private static final long UNTIL_CONFIGURED_SECONDS = 60;

    private final HttpStatus status;
    private final long retryAfterSeconds;

    private CompletionFailure(HttpStatus status, String message, long retryAfterSeconds) {
        super(message, null, false, false);
        this.status = status;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    static CompletionFailure of(Failed failed) {
        return switch (failed.why()) {
            case NOT_CONFIGURED -> new CompletionFailure(HttpStatus.SERVICE_UNAVAILABLE, "尚未配置语言模型", UNTIL_CONFIGURED_SECONDS);
            case BUSY -> busy(failed.retryAfterSeconds() == null ? RETRY_AFTER_SECONDS : failed.retryAfterSeconds());
            case UNAVAILABLE -> new CompletionFailure(HttpStatus.SERVICE_UNAVAILABLE, "百炼API服务不可用", RETRY_AFTER_SECONDS);
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

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
