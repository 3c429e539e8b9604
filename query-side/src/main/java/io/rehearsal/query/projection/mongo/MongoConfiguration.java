package io.rehearsal.query.projection.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.rehearsal.query.projection.ChosenStores;
import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.ProjectionStores;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsCommandListener;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The read store: MongoDB, embedded or not, is only a connection string here. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final String DEFAULT_DATABASE = "rehearsal";
    private static final int TIMEOUT_SECONDS = 2;

    @Bean
    MongoClient mongoClient(@Value("${rehearsal.mongodb.uri}") String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .addCommandListener(new MongoMetricsCommandListener(Metrics.globalRegistry))
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket
                        .connectTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(2 * TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoTemplate mongoTemplate(MongoClient client, @Value("${rehearsal.mongodb.uri}") String uri) {
        return Templates.of(client, Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), DEFAULT_DATABASE));
    }

    @Bean
    @Primary
    ProjectionStores projectionStores(MongoTemplate template, List<OwnStores> own) {
        return new ChosenStores(own, new MongoStores(template));
    }

    @Bean
    MongoStates projectionStates(MongoTemplate template) {
        return new MongoStates(template);
    }
}
