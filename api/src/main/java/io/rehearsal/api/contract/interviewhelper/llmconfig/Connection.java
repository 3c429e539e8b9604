package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.llmconfig.commands.TestLlmConnection;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The settings that a person wants tried. */
record Connection(
        @NotBlank(message = "provider 不能为空") String provider,
        @NotBlank(message = "model_name 不能为空") String modelName,
        @Nullable String apiKey,
        @Nullable String apiBase) implements SnakeCase {

    TestLlmConnection by(long accountId) {
        return new TestLlmConnection(accountId, provider, modelName, apiKey, apiBase);
    }

    /** @param latencyMs rounded to a tenth of a millisecond */
    record Outcome(boolean success, String message, @Nullable Double latencyMs, @Nullable String error) implements SnakeCase {

        private static String words(TestLlmConnection.Problem problem) {
            return switch (problem) {
                case UNKNOWN_PROVIDER -> "不支持的提供商";
                case INVALID_KEY -> "API Key 无效";
                case ADDRESS_NOT_ALLOWED -> "不允许访问该 API 地址";
                case UNREACHABLE -> "无法连接到该地址";
                case TIMED_OUT -> "连接超时";
                case INTERRUPTED -> "连接已中断";
                case REQUEST_REFUSED -> "模型不存在，或地址不是该提供商的 API";
                case RATE_LIMITED -> "请求过于频繁，提供商已限流";
                case SERVER_ERROR -> "提供商服务出错";
                case UNREADABLE -> "返回内容无法识别";
            };
        }

        static Outcome of(TestLlmConnection.Outcome outcome) {
            var latency = outcome.latencyMillis();
            return new Outcome(outcome.success(), outcome.success() ? "连接成功" : "连接失败",
                    latency == null ? null : Math.round(latency * 10) / 10.0, outcome.problem() == null ? null : words(outcome.problem()));
        }
    }
}
