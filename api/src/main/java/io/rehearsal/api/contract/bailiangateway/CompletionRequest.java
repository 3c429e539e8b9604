package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.modelcall.queries.CompleteChat;
import io.rehearsal.events.modelcall.queries.CompleteChat.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a client wants completed.
 *
 * @param temperature 0 to 2
 * @param maxTokens   at least 1
 * @param stream      whether the answer is wanted in pieces
 */
record CompletionRequest(
        @NotBlank(message = "model 不能为空") @Size(max = 100, message = "model 最多 100 个字符") String model,
        @NotEmpty(message = "messages 不能为空") @Size(max = 2000, message = "messages 最多 2000 条") List<@Valid @NotNull(message = "messages 的每一项须为对象") Message> messages,
        @DecimalMin(value = "0", message = "temperature 须在 0 到 2 之间") @DecimalMax(value = "2", message = "temperature 须在 0 到 2 之间") @Nullable Double temperature,
        @Min(value = 1, message = "max_tokens 须不小于 1") @Nullable Integer maxTokens,
        @Nullable Boolean stream) implements SnakeCase {

    /** @param content a text, or a list of parts, see {@link PartBody} */
    record Message(
            @NotBlank(message = "role 不能为空") @Schema(allowableValues = {"user", "assistant", "system"}) String role,
            @Schema(oneOf = {String.class, PartBody[].class}) @Nullable JsonNode content) {

        private CompleteChat.Turn turn() {
            var who = switch (role) {
                case "user" -> Role.USER;
                case "assistant" -> Role.ASSISTANT;
                case "system" -> Role.SYSTEM;
                default -> throw new InvalidRequest("role 须为 user、assistant 或 system");
            };
            var parts = content != null && content.isString() ? List.of(Part.text(content.stringValue())) : PartBody.parts(content);
            if (who != Role.USER && parts.stream().anyMatch(part -> part.kind() != Part.Kind.TEXT)) {
                throw new InvalidRequest("只有 user 的消息可以包含图片或视频");
            }
            if (parts.stream().allMatch(part -> part.kind() == Part.Kind.TEXT && String.valueOf(part.text()).isBlank())) {
                throw new InvalidRequest("消息内容不能为空");
            }
            parts.forEach(Message::requireAddress);
            return new CompleteChat.Turn(who, parts);
        }

        private static void requireAddress(Part part) {
            if (part.url() != null && !part.url().matches("(?is)https?://[^\\s/?#]+\\S*|data:(image|video)/[a-z0-9.+-]+;base64,[a-z0-9+/]+={0,2}")) {
                throw new InvalidRequest("url 须为 http、https 或 data 地址");
            }
        }
    }

    CompleteChat chat(long accountId) {
        return new CompleteChat(accountId, model.strip(), messages.stream().map(Message::turn).toList(), temperature, maxTokens);
    }

    boolean isStreamed() {
        return Boolean.TRUE.equals(stream);
    }
}
