package io.rehearsal.query.projection.mongo;

import com.mongodb.client.MongoDatabase;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStores;

/** A generation is a collection of its own, and one beside it by which documents are looked up. */
public final class MongoStores implements ProjectionStores {

    private final MongoDatabase database;

    public MongoStores(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public ProjectionStore open(String projection, int generation) {
        return new MongoStore(database, projection + "_g" + generation);
    }
}
