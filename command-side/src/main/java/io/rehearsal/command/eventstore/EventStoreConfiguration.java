package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** The event store on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** Events fetched at once, by a replay and by the loading of an aggregate. */
    static final int FETCH = 1_000;

    @Bean
    @Primary
    Serializer serializer() {
        return JacksonSerializer.builder()
                .objectMapper(JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build())
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Seal seal, DataKeys keys) {
        return new EventSerializer(seal, keys);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager platform) {
        return new SpringTransactionManager(platform);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            DataSource dataSource,
            EventTable table,
            TransactionManager transactions) {
        return new PostgresEventStorageEngine(JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(eventSerializer)
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(transactions)
                .persistenceExceptionResolver(new UniqueViolation())
                .schema(schema())
                .batchSize(FETCH), table);
    }

    @Bean
    EventTable eventTable(DataSource dataSource) {
        return new EventTable(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventTail eventTail(EventStorageEngine engine, EventTable table, DataSource dataSource) {
        return new EventTail(engine, table, dataSource);
    }

    @Bean(name = "eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(EventStorageEngine engine, EventTail tail) {
        return new PushedEventStore.Builder(engine).build(tail);
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .eventIdentifierColumn("event_identifier")
                .metaDataColumn("meta_data")
                .payloadColumn("payload")
                .payloadRevisionColumn("payload_revision")
                .payloadTypeColumn("payload_type")
                .timestampColumn("time_stamp")
                .build();
    }
}
