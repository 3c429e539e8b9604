package io.rehearsal.assistant.llm.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** The model of a provider in langchain4j, for one call. It neither tries again nor logs: what it would log holds people's data. */
record ProviderModels(ModelSettings settings, HttpClientBuilder http) {

    /** Anthropic wants a limit; that of Claude 3, and of those that came after. */
    private static final int CLAUDE_3_TOKENS = 4096;
    private static final int ANTHROPIC_TOKENS = 8192;
    /** Ollama cuts off what exceeds its context, which by itself holds no resume with its answer. */
    private static final int OLLAMA_CONTEXT = 16_384;

    ChatModel whole() {
        return switch (settings.provider()) {
            case DASHSCOPE, ERNIE, OPENAI -> OpenAiChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).apiKey(settings.apiKey()).modelName(settings.model())
                    .strictJsonSchema(false).maxRetries(0).logRequests(false).logResponses(false).build();
            case ANTHROPIC -> AnthropicChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).apiKey(settings.apiKey()).modelName(settings.model())
                    .maxTokens(anthropicTokens()).maxRetries(0).logRequests(false).logResponses(false).build();
            case OLLAMA -> OllamaChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).modelName(settings.model())
                    .numCtx(OLLAMA_CONTEXT).maxRetries(0).logRequests(false).logResponses(false).build();
        };
    }

    StreamingChatModel streaming() {
        return switch (settings.provider()) {
            case DASHSCOPE, ERNIE, OPENAI -> OpenAiStreamingChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).apiKey(settings.apiKey()).modelName(settings.model())
                    .strictJsonSchema(false).logRequests(false).logResponses(false).build();
            case ANTHROPIC -> AnthropicStreamingChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).apiKey(settings.apiKey()).modelName(settings.model())
                    .maxTokens(anthropicTokens()).logRequests(false).logResponses(false).build();
            case OLLAMA -> OllamaStreamingChatModel.builder()
                    .httpClientBuilder(http).baseUrl(settings.address()).modelName(settings.model())
                    .numCtx(OLLAMA_CONTEXT).logRequests(false).logResponses(false).build();
        };
    }

    private int anthropicTokens() {
        return settings.model().startsWith("claude-3-") ? CLAUDE_3_TOKENS : ANTHROPIC_TOKENS;
    }
}
