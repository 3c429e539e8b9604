package io.rehearsal.query.projection.mongo;

import com.mongodb.client.MongoCollection;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;

/** Gives Axon's token store its collection, and nothing else of MongoDB. */
record TokenCollection(MongoCollection<Document> trackingTokensCollection) implements MongoTemplate {

    @Override
    public MongoCollection<Document> eventCollection() {
        throw new UnsupportedOperationException("events are not kept in MongoDB");
    }

    @Override
    public MongoCollection<Document> snapshotCollection() {
        throw new UnsupportedOperationException("snapshots are not kept in MongoDB");
    }

    @Override
    public MongoCollection<Document> sagaCollection() {
        throw new UnsupportedOperationException("sagas are not kept in MongoDB");
    }

    @Override
    public MongoCollection<Document> deadLetterCollection() {
        throw new UnsupportedOperationException("dead letters are not kept in MongoDB");
    }
}
