package io.rehearsal.api.contract.bailiangateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.events.modelcall.queries.Completion.Answered;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a completion, as OpenAI's protocol streams them.
 *
 * @param usage on the last one only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompletionChunk(String id, @Schema(allowableValues = "chat.completion.chunk") String object, long created, String model, List<Choice> choices, CompletionBody.@Nullable Usage usage) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delta(@Schema(allowableValues = "assistant") @Nullable String role, @Nullable String content) {
    }

    /** @param finishReason null but for the last */
    record Choice(int index, Delta delta, @Nullable String finishReason) implements SnakeCase {
    }

    private static CompletionChunk of(String id, long created, String model, Delta delta, @Nullable String finish, CompletionBody.@Nullable Usage usage) {
        return new CompletionChunk(id, "chat.completion.chunk", created, model, List.of(new Choice(0, delta, finish)), usage);
    }

    static CompletionChunk begin(String id, long created, String model) {
        return of(id, created, model, new Delta("assistant", ""), null, null);
    }

    static CompletionChunk piece(String id, long created, String model, String text) {
        return of(id, created, model, new Delta(null, text), null, null);
    }

    static CompletionChunk end(String id, long created, String model, Answered answered) {
        return of(id, created, model, new Delta(null, null), answered.finish(), CompletionBody.Usage.of(answered));
    }
}
