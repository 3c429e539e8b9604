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

        static Outcome of(TestLlmConnection.Outcome outcome) {
            var latency = outcome.latencyMillis();
            return new Outcome(outcome.success(), outcome.success() ? "连接成功" : "连接失败",
                    latency == null ? null : Math.round(latency * 10) / 10.0, outcome.error());
        }
    }
}
