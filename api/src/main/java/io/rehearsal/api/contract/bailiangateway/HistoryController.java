package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.SnakeCase;
import io.rehearsal.api.contract.SpeaksFor;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.conversation.queries.ConversationStatistics;
import io.rehearsal.events.conversation.queries.FindStatistics;
import io.rehearsal.events.modelcall.queries.ListModelCalls;
import io.rehearsal.events.modelcall.queries.ModelCallPage;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** §5: what was called, and what came together. */
@RestController
@SpeaksFor(BailianGateway.class)
@RequestMapping("/api/history")
class HistoryController {

    private final Messages messages;

    HistoryController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping("/api-calls")
    Envelope<Page> listApiCalls(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "10") int limit,
            @RequestParam(name = "model_name", required = false) @Nullable String modelName,
            @RequestParam(name = "start_date", required = false) @Nullable String start,
            @RequestParam(name = "end_date", required = false) @Nullable String end,
            @AuthenticationPrincipal Caller.Person caller) {
        Pagination.require(page, limit);
        var days = Days.of(start, end);
        var found = messages.ask(new ListModelCalls(caller.accountId(), meant(modelName), days.from(), days.to(), page, limit), ModelCallPage.class);
        return Envelope.ok("获取成功", new Page(
                found.calls().stream().map(call -> CallBody.of(call, caller.accountId())).toList(), Pagination.of(page, limit, found.total())));
    }

    @GetMapping("/conversations/statistics")
    Envelope<Statistics> conversationStatistics(
            @RequestParam(name = "start_date", required = false) @Nullable String start,
            @RequestParam(name = "end_date", required = false) @Nullable String end,
            @RequestParam(name = "model_name", required = false) @Nullable String modelName,
            @AuthenticationPrincipal Caller.Person caller) {
        var days = Days.of(start, end);
        var found = messages.ask(new FindStatistics(caller.accountId(), days.from(), days.to(), meant(modelName)), ConversationStatistics.class);
        return Envelope.ok("获取成功", new Statistics(found.conversations(), found.messages(), found.tokens(),
                found.models().stream().map(it -> new OfModel(it.modelName(), it.conversations(), it.messages(), it.tokens())).toList(),
                found.days().stream().map(it -> new OfDay(it.day(), it.conversations(), it.messages(), it.tokens())).toList()));
    }

    private static @Nullable String meant(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @param error why the model brought nothing; null where it answered */
    record CallBody(
            long id, long userId, @Nullable Long conversationId, @Nullable Long messageId, String modelName, String apiEndpoint, int statusCode,
            int requestTokens, int responseTokens, int totalTokens, long callDuration, @Nullable String clientIp, @Nullable String error, Instant createdAt)
            implements SnakeCase {

        private static CallBody of(ModelCallView it, long accountId) {
            return new CallBody(it.callId(), accountId, it.conversationId(), it.messageId(), it.modelName(), it.endpoint(), it.statusCode(),
                    it.requestTokens(), it.responseTokens(), it.requestTokens() + it.responseTokens(), it.durationMillis(), it.clientAddress(), it.failure(),
                    it.calledAt());
        }
    }

    record Page(List<CallBody> apiCalls, Pagination pagination) implements SnakeCase {
    }

    record OfModel(String modelName, long conversationCount, long messageCount, long tokenCount) implements SnakeCase {
    }

    record OfDay(LocalDate date, long conversationCount, long messageCount, long tokenCount) implements SnakeCase {
    }

    record Statistics(long totalConversations, long totalMessages, long totalTokens, List<OfModel> modelStatistics, List<OfDay> dailyStatistics)
            implements SnakeCase {
    }
}
