package io.rehearsal.query.conversation;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.events.conversation.queries.FindStatistics;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.modelcall.ModelCallProjection;
import io.rehearsal.query.projection.Days;
import io.rehearsal.query.projection.Projections;
import io.rehearsal.query.projection.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * What calls outside of conversations cost. Days before yesterday are over: their sums are kept in memory, so that years of calls are not added up
 * at every look, and for an hour only, in case the read model was so far behind.
 */
@Component
class SpentTokens {

    private static final int PEOPLE = 1_000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final ReadModel<ModelCallView> calls;
    private final Cache<Long, Past> known = Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(KEPT).build();

    SpentTokens(Projections projections, ModelCallProjection calls) {
        this.calls = projections.readModel(calls);
    }

    private record Call(String modelName, int requestTokens, int responseTokens, Instant calledAt) {
    }

    private record Sum(@Id String modelName, long requested, long answered) {
    }

    private record Key(LocalDate day, String modelName) {
    }

    /** @param until the first day that is not in it */
    private record Past(LocalDate until, Map<Key, Long> tokens) {
    }

    /** By the name of the model. */
    Map<String, Long> find(FindStatistics query) {
        var past = known.get(query.accountId(), this::past);
        var spent = new TreeMap<String, Long>();
        past.tokens().forEach((key, tokens) -> {
            if (asksFor(query, key)) {
                spent.merge(key.modelName(), tokens, Long::sum);
            }
        });
        var from = query.from() == null || query.from().isBefore(past.until()) ? past.until() : query.from();
        if (query.to() == null || !query.to().isBefore(from)) {
            var own = query.modelName() == null ? own(query.accountId()) : own(query.accountId()).and("modelName").is(query.modelName());
            calls.aggregate(Sum.class, match(Days.within(own, "calledAt", from, query.to())),
                    group("modelName").sum("requestTokens").as("requested").sum("responseTokens").as("answered"))
                    .forEach(it -> spent.merge(it.modelName(), it.requested() + it.answered(), Long::sum));
        }
        return spent;
    }

    private Past past(long accountId) {
        var until = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var tokens = new HashMap<Key, Long>();
        calls.find(Query.query(Days.within(own(accountId), "calledAt", null, until.minusDays(1))), Call.class).forEach(it -> tokens.merge(
                new Key(LocalDate.ofInstant(it.calledAt(), ZoneOffset.UTC), it.modelName()), (long) it.requestTokens() + it.responseTokens(), Long::sum));
        return new Past(until, tokens);
    }

    private static Criteria own(long accountId) {
        return ReadModel.ownedBy(accountId).and("conversationId").is(null);
    }

    private static boolean asksFor(FindStatistics query, Key key) {
        return (query.modelName() == null || query.modelName().equals(key.modelName()))
                && (query.from() == null || !key.day().isBefore(query.from())) && (query.to() == null || !key.day().isAfter(query.to()));
    }
}
