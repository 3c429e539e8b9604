package io.rehearsal.query.projection.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.rehearsal.query.projection.Node;
import io.rehearsal.query.projection.ProjectionTokens;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;
import org.bson.Document;

/** Keeps tracking tokens in the collection {@code tracking_tokens}. */
public final class MongoTokens implements ProjectionTokens {

    /** How long after a node's last sign of life another may take over what it claimed. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private final Serializer serializer = JacksonSerializer.defaultSerializer();
    private final MongoCollection<Document> tokens;
    private final TokenStore store;

    public MongoTokens(MongoDatabase database, Node node) {
        this.tokens = database.getCollection("tracking_tokens");
        this.store = MongoTokenStore.builder()
                .mongoTemplate(new TokenCollection(tokens))
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node.id())
                .build();
    }

    @Override
    public TokenStore store() {
        return store;
    }

    @Override
    public Optional<TrackingToken> peek(String processor) {
        return Optional.ofNullable(tokens.find(eq("processorName", processor)).first())
                .filter(entry -> entry.getString("token") != null)
                .map(entry -> serializer.deserialize(new SimpleSerializedObject<>(
                        entry.getString("token"), String.class, entry.getString("tokenType"), null)));
    }

    @Override
    public void drop(String processor) {
        tokens.deleteMany(eq("processorName", processor));
    }
}
