package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.queries.ConversationStatistics;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfDay;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfModel;
import io.rehearsal.events.conversation.queries.FindStatistics;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.modelcall.ModelCallProjection;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Counts conversations, messages and tokens. */
@Component
class StatisticsQueries {

    private final ReadModel<ConversationDocument> conversations;
    private final ReadModel<ModelCallView> calls;

    StatisticsQueries(Projections projections, ConversationProjection conversations, ModelCallProjection calls) {
        this.conversations = projections.readModel(conversations);
        this.calls = projections.readModel(calls);
    }

    /** What is counted of one model or one day. */
    private static final class Counts {
        private long conversations;
        private long messages;
        private long tokens;
    }

    @QueryHandler
    ConversationStatistics count(FindStatistics query) {
        var models = new TreeMap<String, Counts>();
        var days = new TreeMap<LocalDate, Counts>();
        var whole = new Counts();
        for (var conversation : conversations.find(Projection.OWNER, Long.toString(query.accountId()))) {
            var model = conversation.view().modelName();
            if (!conversation.deleted() && isWanted(model, query)) {
                count(conversation, query, List.of(whole, models.computeIfAbsent(model, _ -> new Counts())), days);
            }
        }
        for (var call : calls.find(Projection.OWNER, Long.toString(query.accountId()))) {
            if (call.conversationId() == null && isWanted(call.modelName(), query) && isWanted(day(call.calledAt()), query)
                    && call.requestTokens() + call.responseTokens() > 0) {
                models.computeIfAbsent(call.modelName(), _ -> new Counts()).tokens += call.requestTokens() + call.responseTokens();
            }
        }
        return new ConversationStatistics(whole.conversations, whole.messages, whole.tokens,
                models.entrySet().stream().filter(model -> isAnything(model.getValue()))
                        .map(model -> new OfModel(model.getKey(), model.getValue().conversations, model.getValue().messages, model.getValue().tokens)).toList(),
                days.entrySet().stream()
                        .map(day -> new OfDay(day.getKey(), day.getValue().conversations, day.getValue().messages, day.getValue().tokens)).toList());
    }

    private static void count(ConversationDocument conversation, FindStatistics query, List<Counts> totals, Map<LocalDate, Counts> days) {
        var began = day(conversation.view().createdAt());
        if (isWanted(began, query)) {
            all(totals, days, began).forEach(counts -> counts.conversations++);
        }
        for (var said : conversation.said()) {
            if (isWanted(said.day(), query) && (!said.deleted() || said.tokens() > 0)) {
                all(totals, days, said.day()).forEach(counts -> {
                    counts.messages += said.deleted() ? 0 : 1;
                    counts.tokens += said.tokens();
                });
            }
        }
    }

    private static List<Counts> all(List<Counts> totals, Map<LocalDate, Counts> days, LocalDate day) {
        return Stream.concat(totals.stream(), Stream.of(days.computeIfAbsent(day, _ -> new Counts()))).toList();
    }

    private static boolean isAnything(Counts counts) {
        return counts.conversations + counts.messages + counts.tokens > 0;
    }

    private static boolean isWanted(String model, FindStatistics query) {
        return query.modelName() == null || query.modelName().equals(model);
    }

    private static boolean isWanted(LocalDate day, FindStatistics query) {
        return (query.from() == null || !day.isBefore(query.from())) && (query.to() == null || !day.isAfter(query.to()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
