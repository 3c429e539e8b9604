package io.rehearsal.query.projection;

import java.util.List;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Query;

/** A store in MongoDB, which can be asked by any indexed field. */
public interface QueryableStore<V> extends ProjectionStore<V> {

    List<V> find(Query query);

    /** As {@link #find(Query)}, reading no more of the roots than another record has. */
    <S> List<S> find(Query query, Class<S> shape);

    /** Of all roots' documents of a type. */
    <C extends Child> List<C> findChildren(Class<C> type, Query query);

    long count(Query query);

    long countChildren(Class<? extends Child> type, Query query);

    /** What a pipeline over the roots makes, which begins with a match by index. */
    <S> List<S> aggregate(Class<S> shape, AggregationOperation... stages);
}
