package io.rehearsal.assistant.llm.provider;

import java.util.List;
import java.util.Map;

/** What providers answer, each in its own protocol. */
public final class Protocols {

    private Protocols() {
    }

    public static Map<String, Object> openAi(String text, int input, int output) {
        return openAi(text, "stop", input, output);
    }

    public static Map<String, Object> openAi(String text, String finish, int input, int output) {
        return Map.of("id", "c-1", "object", "chat.completion", "model", "m",
                "choices", List.of(Map.of("index", 0, "finish_reason", finish, "message", Map.of("role", "assistant", "content", text))),
                "usage", openAiUsage(input, output));
    }

    public static Map<String, Object> anthropic(String text, int input, int output) {
        return Map.of("id", "m-1", "type", "message", "role", "assistant", "model", "m", "stop_reason", "end_turn",
                "content", List.of(Map.of("type", "text", "text", text)),
                "usage", Map.of("input_tokens", input, "output_tokens", output));
    }

    public static Map<String, Object> ollama(String text, int input, int output) {
        return Map.of("model", "m", "created_at", "2026-03-01T08:00:00Z", "message", Map.of("role", "assistant", "content", text),
                "done", true, "done_reason", "stop", "prompt_eval_count", input, "eval_count", output);
    }

    /** A piece of a stream that tells the tokens so far. */
    public static Map<String, Object> openAiPiece(String text, int input, int output) {
        return Map.of("id", "c-1", "object", "chat.completion.chunk", "model", "m",
                "choices", List.of(Map.of("index", 0, "delta", Map.of("content", text))),
                "usage", openAiUsage(input, output));
    }

    public static Map<String, Object> openAiEnd(int input, int output) {
        return Map.of("id", "c-1", "object", "chat.completion.chunk", "model", "m",
                "choices", List.of(Map.of("index", 0, "delta", Map.of(), "finish_reason", "stop")),
                "usage", openAiUsage(input, output));
    }

    private static Map<String, Object> openAiUsage(int input, int output) {
        return Map.of("prompt_tokens", input, "completion_tokens", output, "total_tokens", input + output);
    }
}
