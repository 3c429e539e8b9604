package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.conversation.commands.DeleteConversation;
import io.rehearsal.events.conversation.commands.RenameConversation;
import io.rehearsal.events.conversation.commands.StartConversation;
import io.rehearsal.events.conversation.queries.ConversationPage;
import io.rehearsal.events.conversation.queries.ListConversations;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** §2: conversations. */
@RestController
@SpeaksFor(BailianGateway.class)
@RequestMapping("/api/conversations")
class ConversationController {

    private final Messages messages;
    private final OwnConversations own;

    ConversationController(Messages messages, OwnConversations own) {
        this.messages = messages;
        this.own = own;
    }

    @PostMapping
    Envelope<ConversationBody> startConversation(@Valid @RequestBody Wanted wanted, @AuthenticationPrincipal Caller.Person caller) {
        long id = messages.<Long>send(new StartConversation(caller.accountId(), wanted.title(), wanted.modelName()));
        return Envelope.ok("创建成功", ConversationBody.of(own.require(id, caller)));
    }

    @GetMapping
    Envelope<Page> listConversations(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "10") int limit,
            @RequestParam(name = "model_name", required = false) @Nullable String modelName,
            @AuthenticationPrincipal Caller.Person caller) {
        Pagination.require(page, limit);
        var found = messages.ask(new ListConversations(caller.accountId(), modelName == null || modelName.isBlank() ? null : modelName, page, limit), ConversationPage.class);
        return Envelope.ok("获取成功", new Page(found.conversations().stream().map(ConversationBody::of).toList(), Pagination.of(page, limit, found.total())));
    }

    @GetMapping("/{conversation_id}")
    Envelope<ConversationBody> getConversation(@PathVariable("conversation_id") long id, @AuthenticationPrincipal Caller.Person caller) {
        return Envelope.ok("获取成功", ConversationBody.of(own.require(id, caller)));
    }

    /** Without a title nothing changes. */
    @PutMapping("/{conversation_id}")
    Envelope<ConversationBody> renameConversation(
            @PathVariable("conversation_id") long id, @RequestBody Renamed wanted, @AuthenticationPrincipal Caller.Person caller) {
        var known = own.require(id, caller);
        if (wanted.title() == null) {
            return Envelope.ok("更新成功", ConversationBody.of(known));
        }
        messages.send(new RenameConversation(id, caller.accountId(), wanted.title()));
        return Envelope.ok("更新成功", ConversationBody.of(own.require(id, caller)));
    }

    @DeleteMapping("/{conversation_id}")
    Envelope<Void> deleteConversation(@PathVariable("conversation_id") long id, @AuthenticationPrincipal Caller.Person caller) {
        own.require(id, caller);
        messages.send(new DeleteConversation(id, caller.accountId()));
        return Envelope.ok("删除成功", null);
    }

    record Wanted(@Nullable String title, @NotBlank(message = "模型名称不能为空") String modelName) implements SnakeCase {
    }

    record Renamed(@Nullable String title) {
    }

    record Page(List<ConversationBody> conversations, Pagination pagination) {
    }
}
