package io.rehearsal.query.conversation;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;

import io.rehearsal.events.conversation.queries.ConversationStatistics;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfDay;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfModel;
import io.rehearsal.events.conversation.queries.FindStatistics;
import io.rehearsal.query.modelcall.CallDocument;
import io.rehearsal.query.modelcall.ModelCallProjection;
import io.rehearsal.query.projection.Days;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Counts conversations, messages and tokens, a row for each model and day where they are kept. */
@Component
class StatisticsQueries {

    private final ReadModel<ConversationDocument> conversations;
    private final ReadModel<CallDocument> calls;

    StatisticsQueries(Projections projections, ConversationProjection conversations, ModelCallProjection calls) {
        this.conversations = projections.readModel(conversations);
        this.calls = projections.readModel(calls);
    }

    private record Key(String modelName, Instant day) {
    }

    /** What is counted of one model on one day. */
    private record Counted(@Id Key id, long conversations, long messages, long tokens) {
    }

    /** What calls of one model outside of conversations cost. */
    private record Cost(@Id String modelName, long tokens) {
    }

    /** Sums of one model, of one day, or of all. */
    private record Sums(long conversations, long messages, long tokens) {

        static Sums of(Counted it) {
            return new Sums(it.conversations(), it.messages(), it.tokens());
        }

        Sums plus(Sums more) {
            return new Sums(conversations + more.conversations, messages + more.messages, tokens + more.tokens);
        }

        boolean isAnything() {
            return conversations + messages + tokens > 0;
        }
    }

    @QueryHandler
    ConversationStatistics count(FindStatistics query) {
        var rows = counted(query);
        var models = rows.stream().collect(Collectors.toMap(row -> row.id().modelName(), Sums::of, Sums::plus, TreeMap::new));
        var days = rows.stream().collect(Collectors.toMap(row -> day(row.id().day()), Sums::of, Sums::plus, TreeMap::new));
        var whole = rows.stream().map(Sums::of).reduce(new Sums(0, 0, 0), Sums::plus);
        spent(query).forEach(it -> models.merge(it.modelName(), new Sums(0, 0, it.tokens()), Sums::plus));
        return new ConversationStatistics(whole.conversations(), whole.messages(), whole.tokens(),
                models.entrySet().stream().filter(model -> model.getValue().isAnything()).map(model -> new OfModel(
                        model.getKey(), model.getValue().conversations(), model.getValue().messages(), model.getValue().tokens())).toList(),
                days.entrySet().stream().filter(day -> day.getValue().isAnything()).map(day -> new OfDay(
                        day.getKey(), day.getValue().conversations(), day.getValue().messages(), day.getValue().tokens())).toList());
    }

    private List<Counted> counted(FindStatistics query) {
        var own = ofModel(ReadModel.ownedBy(query.accountId()).and("deleted").is(false), query);
        return conversations.aggregate(Counted.class, match(own), unwind("days"),
                match(Days.within(new Criteria(), "days.day", query.from(), query.to())),
                group("modelName", "days.day")
                        .sum("days.conversations").as("conversations").sum("days.messages").as("messages").sum("days.tokens").as("tokens"));
    }

    private List<Cost> spent(FindStatistics query) {
        var own = Days.within(ReadModel.ownedBy(query.accountId()), "day", query.from(), query.to());
        return calls.aggregate(Cost.class, match(own), unwind("spent"),
                match(query.modelName() == null ? new Criteria() : Criteria.where("spent.modelName").is(query.modelName())),
                group("spent.modelName").sum("spent.tokens").as("tokens"));
    }

    private static Criteria ofModel(Criteria own, FindStatistics query) {
        return query.modelName() == null ? own : own.and("modelName").is(query.modelName());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
