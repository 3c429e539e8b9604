package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.conversation.commands.DeleteMessage;
import io.rehearsal.events.conversation.commands.SendMessage;
import io.rehearsal.events.conversation.queries.ListMessages;
import io.rehearsal.events.conversation.queries.MessagePage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** §3: messages. */
@RestController
@SpeaksFor(BailianGateway.class)
class MessageController {

    private final Messages messages;
    private final OwnConversations own;

    MessageController(Messages messages, OwnConversations own) {
        this.messages = messages;
        this.own = own;
    }

    @PostMapping("/api/conversations/{conversation_id}/messages")
    Envelope<MessageBody> sendMessage(
            @PathVariable("conversation_id") long id, @RequestBody Sent sent, @AuthenticationPrincipal Caller.Person caller) {
        own.require(id, caller);
        long messageId = messages.<Long>send(new SendMessage(id, caller.accountId(), PartBody.parts(sent.content())));
        return Envelope.ok("发送成功", MessageBody.of(own.requireMessage(messageId, caller)));
    }

    @GetMapping("/api/conversations/{conversation_id}/messages")
    Envelope<Page> listMessages(
            @PathVariable("conversation_id") long id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int limit,
            @AuthenticationPrincipal Caller.Person caller) {
        Pagination.require(page, limit);
        own.require(id, caller);
        var found = messages.ask(new ListMessages(id, page, limit), MessagePage.class);
        return Envelope.ok("获取成功", new Page(found.messages().stream().map(MessageBody::of).toList(), Pagination.of(page, limit, found.total())));
    }

    @DeleteMapping("/api/messages/{message_id}")
    Envelope<Void> deleteMessage(@PathVariable("message_id") long id, @AuthenticationPrincipal Caller.Person caller) {
        var message = own.requireMessage(id, caller);
        messages.send(new DeleteMessage(message.conversationId(), caller.accountId(), id));
        return Envelope.ok("删除成功", null);
    }

    /** @param content the parts, see {@link PartBody} */
    record Sent(@Schema(implementation = PartBody[].class) @Nullable JsonNode content) {
    }

    record Page(List<MessageBody> messages, Pagination pagination) {
    }
}
