package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Speaker;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A message that a client sends.
 *
 * @param senderType    {@code user} where it is not sent
 * @param interviewerId of an interviewer's message; else it is not looked at
 */
record NewMessage(
        @NotBlank(message = "content 不能为空")
        @Size(max = LONGEST, message = "content 最多 " + LONGEST + " 个字符")
        String content,
        @Pattern(regexp = "user|interviewer|system", message = "sender_type 须为 user、interviewer 或 system")
        @Nullable String senderType,
        @Nullable String interviewerId) implements SnakeCase {

    static final int LONGEST = 64 * 1024;

    Speaker speaker() {
        return switch (senderType) {
            case "interviewer" -> Speaker.INTERVIEWER;
            case "system" -> Speaker.SYSTEM;
            case null, default -> Speaker.CANDIDATE;
        };
    }

    @Nullable Interviewer interviewer() {
        return speaker() != Speaker.INTERVIEWER || interviewerId == null ? null : Panel.interviewer(interviewerId).orElse(null);
    }
}
