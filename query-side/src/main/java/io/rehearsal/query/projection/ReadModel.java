package io.rehearsal.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads a projection's live generation, whichever that is at the moment. */
public final class ReadModel<V> {

    private final Supplier<Generation<V>> live;
    private final Refold<V> events;

    ReadModel(Supplier<Generation<V>> live, Refold<V> events) {
        this.live = live;
        this.events = events;
    }

    /** The root of an aggregate. */
    public Optional<V> find(String aggregateId) {
        return Optional.ofNullable(live.get().store().load(Set.of(aggregateId)).get(aggregateId))
                .flatMap(it -> Optional.ofNullable(it.view()));
    }

    /**
     * The root of an aggregate; where the read store does not answer, made from the aggregate's events. So a person is known and a write is
     * answered while the read store is away.
     */
    public Optional<V> findAnyway(String aggregateId) {
        try {
            return find(aggregateId);
        } catch (RuntimeException e) {
            return fold(aggregateId).map(Aggregate::root);
        }
    }

    /** An aggregate's documents, made from its events: they hold all that has been appended. */
    public Optional<Aggregate<V>> fold(String aggregateId) {
        return events.fold(aggregateId);
    }

    public List<V> find(Query query) {
        return store().find(query);
    }

    /** As {@link #find(Query)}, reading no more of the roots than another record has. */
    public <S> List<S> find(Query query, Class<S> shape) {
        return store().find(query, shape);
    }

    /** What stands beside roots. */
    public <C extends Child> List<C> children(Class<C> type, Query query) {
        return store().findChildren(type, query);
    }

    public <C extends Child> Optional<C> child(Class<C> type, Object id) {
        return live.get().store().child(type, id);
    }

    public long count(Query query) {
        return store().count(query);
    }

    public long countChildren(Class<? extends Child> type, Query query) {
        return store().countChildren(type, query);
    }

    /** What a pipeline over the roots makes, which begins with a match by index. */
    public <S> List<S> aggregate(Class<S> shape, AggregationOperation... stages) {
        return store().aggregate(shape, stages);
    }

    /** Asks for what is there and holds this person's data. */
    public static Criteria ownedBy(long accountId) {
        return Criteria.where("owner").is(accountId);
    }

    /** Asks for what stands beside a root. */
    public static Criteria besideRoot(long id) {
        return Criteria.where("root").is(id);
    }

    private QueryableStore<V> store() {
        if (live.get().store() instanceof QueryableStore<V> queryable) {
            return queryable;
        }
        throw new IllegalStateException("kept where it cannot be queried like this");
    }
}
