package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.conversation.queries.ConversationView;
import io.rehearsal.events.conversation.queries.FindConversation;
import io.rehearsal.events.conversation.queries.FindMessage;
import io.rehearsal.events.conversation.queries.MessageView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds what a caller may see, and tells what is somebody else's from what is not there. */
@Component
class OwnConversations {

    private final Messages messages;

    OwnConversations(Messages messages) {
        this.messages = messages;
    }

    /** @throws RequestFailed with 404 or 403 */
    ConversationView require(long conversationId, Caller.Person caller) {
        var found = messages.find(new FindConversation(conversationId), ConversationView.class)
                .orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "对话不存在"));
        if (found.accountId() != caller.accountId()) {
            throw new RequestFailed(HttpStatus.FORBIDDEN, "无权限访问该对话");
        }
        return found;
    }

    /** @throws RequestFailed with 404 or 403 */
    MessageView requireMessage(long messageId, Caller.Person caller) {
        var found = messages.find(new FindMessage(messageId), MessageView.class)
                .orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "消息不存在"));
        if (found.accountId() != caller.accountId()) {
            throw new RequestFailed(HttpStatus.FORBIDDEN, "无权限访问该消息");
        }
        return found;
    }
}
