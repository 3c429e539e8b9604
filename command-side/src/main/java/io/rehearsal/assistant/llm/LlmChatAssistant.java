package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.llm.provider.ChatCall.Role;
import io.rehearsal.assistant.llm.provider.ChatCall.Turn;
import io.rehearsal.assistant.local.chat.LocalChatAssistant;
import io.rehearsal.assistant.local.reading.Language;
import java.util.List;

/** Has a model reply; the local engine does where it fails. */
public final class LlmChatAssistant implements ChatAssistant {

    private final ChatModel model;
    private final LocalChatAssistant local;

    public LlmChatAssistant(ChatModel model, LocalChatAssistant local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Reply reply(List<Said> said, Material material) {
        var turns = said.stream().map(one -> new Turn(one.byPerson() ? Role.USER : Role.ASSISTANT, one.parts()))
                .filter(turn -> !turn.parts().isEmpty()).toList();
        return Fallback.to(failure -> local.insteadOf(failure, said, material),
                () -> model.reply(Prompt.of("chat", Language.of(said.getLast().text())), turns));
    }
}
