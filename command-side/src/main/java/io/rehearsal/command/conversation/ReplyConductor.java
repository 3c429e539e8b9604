package io.rehearsal.command.conversation;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.llm.provider.CallOrigin;
import io.rehearsal.command.automation.Conductor;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.command.nodes.Nodes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has the assistant reply to what waits for it, the longest first. */
@Component
class ReplyConductor extends Conductor<DueReply> {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final Assistants assistants;
    private final OwnMaterials materials;
    private final IdSequence ids;
    private final Clock clock;

    ReplyConductor(@Lazy CommandGateway gateway, Assistants assistants, OwnMaterials materials, IdSequence ids, Clock clock, Nodes nodes) {
        super("assistant", gateway, Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("reply-", 0).factory()), FIRST_PAUSE, nodes);
        this.assistants = assistants;
        this.materials = materials;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    protected Addressed question(long conversationId) {
        return new PrepareReply(conversationId);
    }

    @Override
    protected Addressed outcome(long conversationId, DueReply due) {
        return this.<Addressed>trying(conversationId, () -> new RecordReply(conversationId, ids.nextMessageId(), due.messageId(), reply(due), clock.instant()),
                reason -> new RecordReplyFailure(conversationId, due.messageId(), reason, clock.instant()));
    }

    private ChatAssistant.Reply reply(DueReply due) {
        return CallOrigin.current().orElse(CallOrigin.of("assistant")).inConversation(due.conversationId(), due.messageId(), due.endpoint())
                .call(() -> assistants.chat(due.accountId(), due.modelName()).reply(due.said(), materials.of(due.accountId())));
    }
}
