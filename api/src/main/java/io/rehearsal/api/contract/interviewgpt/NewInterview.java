package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.events.interview.Difficulty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a guest sends to begin.
 *
 * @param difficulty medium where it is not sent
 */
record NewInterview(
        @NotBlank(message = "position 不能为空")
        @Size(max = 200, message = "position 最多 200 个字符")
        String position,
        @Pattern(regexp = "easy|medium|hard", message = "difficulty 须为 easy、medium 或 hard")
        @Nullable String difficulty) {

    Difficulty level() {
        return difficulty == null ? Difficulty.MEDIUM : Difficulty.valueOf(difficulty.toUpperCase(Locale.ROOT));
    }
}
