package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.queries.MessageView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A message.
 *
 * @param userId      0 for the assistant's
 * @param contentType of its parts; {@code mixed} where they are of several
 */
record MessageBody(
        long id, long messageId, long conversationId, long userId, @Schema(allowableValues = {"user", "assistant"}) String role,
        @Schema(allowableValues = {"text", "image_url", "video_url", "mixed"}) String contentType, List<PartBody> content, int status, Instant createdAt)
        implements SnakeCase {

    private static final int IN_USE = 1;

    static MessageBody of(MessageView it) {
        var content = Objects.requireNonNullElse(it.parts(), List.<Part>of()).stream().map(PartBody::of).toList();
        var types = content.stream().map(PartBody::type).distinct().toList();
        return new MessageBody(it.messageId(), it.messageId(), it.conversationId(), it.byAssistant() ? 0 : it.accountId(),
                it.byAssistant() ? "assistant" : "user", types.size() > 1 ? "mixed" : types.isEmpty() ? "text" : types.getFirst(), content, IN_USE,
                it.createdAt());
    }
}
