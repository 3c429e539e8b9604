package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.modelcall.queries.Completion.Answered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A completion as a whole. */
record CompletionBody(String id, @Schema(allowableValues = "chat.completion") String object, long created, String model, List<Choice> choices, Usage usage) {

    record Choice(int index, Message message, String finishReason) implements SnakeCase {
    }

    record Message(@Schema(allowableValues = "assistant") String role, List<PartBody> content) {
    }

    record Usage(int promptTokens, int completionTokens, int totalTokens) implements SnakeCase {

        static Usage of(Answered it) {
            return new Usage(it.requestTokens(), it.responseTokens(), it.requestTokens() + it.responseTokens());
        }
    }

    static CompletionBody of(Answered it, String model) {
        return new CompletionBody(it.id(), "chat.completion", Instant.now().getEpochSecond(), model,
                List.of(new Choice(0, new Message("assistant", List.of(PartBody.of(Part.text(it.text())))), it.finish())), Usage.of(it));
    }
}
