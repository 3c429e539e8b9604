package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import io.rehearsal.events.conversation.Part;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a model is to go on with.
 *
 * @param temperature null for the provider's own
 * @param maxTokens   null for the provider's own
 */
public record ChatCall(List<Turn> turns, @Nullable Double temperature, @Nullable Integer maxTokens) {

    /** Who says something. */
    public enum Role {
        SYSTEM, USER, ASSISTANT
    }

    /** Pictures and videos are a user's only. */
    public record Turn(Role role, List<Part> parts) {

        /** Its texts, a line each. */
        public String text() {
            return parts.stream().filter(part -> part.kind() == Part.Kind.TEXT).map(Part::text).collect(Collectors.joining("\n"));
        }
    }

    List<ChatMessage> messages() {
        return turns.stream().map(ChatCall::message).toList();
    }

    private static ChatMessage message(Turn turn) {
        return switch (turn.role()) {
            case SYSTEM -> SystemMessage.from(turn.text());
            case ASSISTANT -> AiMessage.from(turn.text());
            case USER -> UserMessage.from(turn.parts().stream().map(ChatCall::content).toList());
        };
    }

    private static Content content(Part part) {
        return switch (part.kind()) {
            case TEXT -> TextContent.from(Objects.requireNonNull(part.text()));
            case IMAGE -> ImageContent.from(Objects.requireNonNull(part.url()));
            case VIDEO -> VideoContent.from(Objects.requireNonNull(part.url()));
        };
    }
}
