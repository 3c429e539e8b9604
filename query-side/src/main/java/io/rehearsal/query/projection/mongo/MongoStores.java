package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStores;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A generation's collections begin with the projection's name and the generation's number. */
public final class MongoStores implements ProjectionStores {

    private final MongoTemplate template;

    public MongoStores(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
        return new MongoStore<>(template, projection, projection.name() + "_" + generation);
    }
}
