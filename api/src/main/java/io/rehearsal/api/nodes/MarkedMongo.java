package io.rehearsal.api.nodes;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

@Component
final class MarkedMongo implements MarkedStore {

    private static final String ID = "store";

    private final MongoTemplate template;
    private final String address;

    MarkedMongo(MongoTemplate template, @Value("${rehearsal.mongodb.uri}") String uri) {
        this.template = template;
        this.address = String.join(",", new ConnectionString(uri).getHosts());
    }

    private MongoCollection<Document> collection() {
        return template.getCollection("store_identity");
    }

    @Override
    public String name() {
        return "MongoDB";
    }

    @Override
    public String setting() {
        return "rehearsal.mongodb.uri";
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Optional<String> identity() {
        return Optional.ofNullable(collection().find(Filters.eq("_id", ID)).first()).map(found -> found.getString("identity"));
    }

    @Override
    public void mark(String identity) {
        var marked = new Document("_id", ID).append("identity", identity);
        collection().replaceOne(Filters.eq("_id", ID), marked, new ReplaceOptions().upsert(true));
    }
}
