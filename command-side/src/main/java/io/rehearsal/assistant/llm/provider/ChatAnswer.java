package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.rehearsal.assistant.llm.provider.CallFailed.Kind;
import io.rehearsal.events.Engine.TokenUsage;
import io.rehearsal.events.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * What a model went on with.
 *
 * @param id     the provider's name for the answer; null where it gave none
 * @param finish why it ended, in OpenAI's words: {@code stop}, {@code length} or {@code content_filter}
 * @param usage  as the provider reported it; null where it reported none
 */
public record ChatAnswer(@Nullable String id, String text, String finish, @Nullable TokenUsage usage) {

    static ChatAnswer of(ChatResponse response) throws CallFailed {
        var text = response.aiMessage().text();
        if (text == null) {
            throw new CallFailed(Kind.UNREADABLE);
        }
        var finish = response.finishReason();
        return new ChatAnswer(response.id(), WellFormed.text(text),
                finish == FinishReason.LENGTH ? "length" : finish == FinishReason.CONTENT_FILTER ? "content_filter" : "stop",
                ProviderClient.usage(response.tokenUsage()));
    }
}
