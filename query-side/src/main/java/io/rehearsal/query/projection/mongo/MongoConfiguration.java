package io.rehearsal.query.projection.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.rehearsal.query.projection.ChosenStores;
import io.rehearsal.query.projection.Node;
import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.ProjectionStates;
import io.rehearsal.query.projection.ProjectionStores;
import io.rehearsal.query.projection.ProjectionTokens;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The read store: MongoDB, embedded or not, is only a connection string here. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final String DEFAULT_DATABASE = "rehearsal";
    private static final int TIMEOUT_SECONDS = 2;

    @Bean
    MongoClient mongoClient(@Value("${rehearsal.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket
                        .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(2 * TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${rehearsal.mongodb.uri}") String uri) {
        return client.getDatabase(
                Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), DEFAULT_DATABASE));
    }

    @Bean
    @Primary
    ProjectionStores projectionStores(MongoDatabase database, List<OwnStores> own) {
        return new ChosenStores(own, new MongoStores(database));
    }

    @Bean
    ProjectionStates projectionStates(MongoDatabase database) {
        return new MongoStates(database);
    }

    @Bean
    Node node(@Value("${rehearsal.node-id:}") String nodeId, @Value("${rehearsal.data-dir:}") String dataDir) {
        return nodeId.isBlank() ? HostNode.of(dataDir) : new Node(nodeId);
    }

    /** Tokens live beside the documents that they speak of, so that both are lost or kept together. */
    @Bean
    ProjectionTokens projectionTokens(MongoDatabase database, Node node) {
        return new MongoTokens(database, node);
    }
}
