package io.rehearsal.api.contract.interviewhelper.llmconfig;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.events.llmconfig.Provider;
import java.util.Arrays;
import java.util.List;

/** The providers as the contract lists them. Other models of theirs may be named as well. */
final class Providers {

    record Body(String provider, String name, List<String> models, String description) {
    }

    private Providers() {
    }

    static List<Body> all() {
        return Arrays.stream(Provider.values()).map(Providers::body).toList();
    }

    /** @throws InvalidRequest where there is none of this name */
    static Provider named(String name) {
        return Provider.of(name).orElseThrow(() -> new InvalidRequest("不支持的 LLM 提供商"));
    }

    private static Body body(Provider provider) {
        return switch (provider) {
            case DASHSCOPE -> new Body(provider.id(), "通义千问",
                    List.of("qwen-turbo", "qwen-plus", "qwen-max", "qwen-long"), "阿里云通义千问大模型");
            case ERNIE -> new Body(provider.id(), "文心一言", List.of("ernie-bot", "ernie-bot-turbo", "ernie-bot-4"), "百度文心一言大模型");
            case OPENAI -> new Body(provider.id(), "OpenAI", List.of("gpt-4", "gpt-4-turbo", "gpt-3.5-turbo"), "OpenAI GPT 系列");
            case ANTHROPIC -> new Body(provider.id(), "Anthropic",
                    List.of("claude-3-opus", "claude-3-sonnet", "claude-3-haiku"), "Anthropic Claude 系列");
            case OLLAMA -> new Body(provider.id(), "Ollama", List.of("qwen2.5", "llama3", "mistral"), "本地部署的开源模型");
        };
    }
}
