package io.rehearsal.assistant.configured;

import io.rehearsal.assistant.AnswerGrader;
import io.rehearsal.assistant.Assistant;
import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.llm.LanguageModels;
import io.rehearsal.assistant.llm.LlmAssistant;
import io.rehearsal.assistant.llm.LlmChatAssistant;
import io.rehearsal.assistant.local.LocalAssistant;
import io.rehearsal.assistant.local.chat.LocalChatAssistant;
import io.rehearsal.assistant.local.grading.OverlapGrader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses by what has been configured. */
@Component
class ConfiguredAssistants implements Assistants {

    private static final String LOCAL = "local";
    private static final String LLM = "llm";
    /** The floor under the local grader, for comparison. */
    private static final String OVERLAP = "overlap";

    private final LocalAssistant local;
    private final OverlapGrader overlap;
    private final LocalChatAssistant localChat;
    private final LanguageModels models;

    ConfiguredAssistants(LocalAssistant local, OverlapGrader overlap, LocalChatAssistant localChat, LanguageModels models) {
        this.localChat = localChat;
        this.local = local;
        this.overlap = overlap;
        this.models = models;
    }

    @Override
    public Assistant of(@Nullable Long accountId) {
        Optional<Assistant> llm = llm(accountId).map(assistant -> assistant);
        return llm.orElse(local);
    }

    @Override
    public ChatAssistant chat(long accountId, String modelName) {
        Optional<ChatAssistant> llm = models.chat(accountId, modelName).map(model -> new LlmChatAssistant(model, localChat));
        return llm.orElse(localChat);
    }

    @Override
    public boolean isLocal(long accountId) {
        return models.of(accountId).isEmpty();
    }

    @Override
    public List<String> graders() {
        return List.of(LOCAL, OVERLAP, LLM);
    }

    @Override
    public Optional<AnswerGrader> grader(String name, @Nullable Long accountId) {
        return switch (name) {
            case LOCAL -> Optional.of(local.grader());
            case OVERLAP -> Optional.of(overlap);
            case LLM -> llm(accountId).map(LlmAssistant::graderAlone);
            default -> Optional.empty();
        };
    }

    private Optional<LlmAssistant> llm(@Nullable Long accountId) {
        return models.of(accountId).map(model -> new LlmAssistant(model, local));
    }
}
