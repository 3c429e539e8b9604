package io.rehearsal.query.rebuild;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.rehearsal.events.DomainEvent;
import io.rehearsal.query.projection.AggregateStreams;
import io.rehearsal.query.projection.ErasableEvents;
import io.rehearsal.query.projection.EventLog;
import io.rehearsal.query.projection.MemoryDeadLetters;
import io.rehearsal.query.projection.MemoryEventLog;
import io.rehearsal.query.projection.OwnStores;
import io.rehearsal.query.projection.Projection;
import io.rehearsal.query.projection.mongo.Templates;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Events in memory and a MongoDB wire server, shared by the nodes that are started on them. */
public final class ReadSide implements AutoCloseable {

    public final ErasableEvents engine = new ErasableEvents();
    public final EmbeddedEventStore events = EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(100).build();
    public final EventLog log = new MemoryEventLog(engine);
    public final MemoryDeadLetters deadLetters = new MemoryDeadLetters();
    public final AggregateStreams streams = new AggregateStreams(engine);
    private final MemoryBackend documents = new MemoryBackend() {
        @Override
        public void close() {
            // They outlive the server that hands them out.
        }
    };
    private MongoServer server = new MongoServer(documents);
    private final InetSocketAddress address = server.bind();
    private final MongoClient client = MongoClients.create(
            "mongodb://127.0.0.1:%d/?serverSelectionTimeoutMS=2000".formatted(address.getPort()));
    final MemoryLocks locks = new MemoryLocks();
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final List<ReadNode> nodes = new ArrayList<>();
    List<? extends OwnStores> own = List.of();

    /** Has the nodes that are started from now on keep some projections elsewhere. */
    public ReadSide keeping(OwnStores stores) {
        own = List.of(stores);
        return this;
    }

    public MongoDatabase database() {
        return client.getDatabase("rehearsal");
    }

    public MongoTemplate template() {
        return Templates.of(client, "rehearsal");
    }

    /** Lets nobody reach the documents. */
    public void stopStore() {
        server.shutdownNow();
    }

    public void startStore() {
        server = new MongoServer(documents);
        server.bind(address);
    }

    /** A node with these projections, started and caught up. */
    public ReadNode start(Projection<?>... projections) {
        var node = new ReadNode(this, List.of(projections));
        nodes.add(node);
        node.lifecycle.start();
        return node;
    }

    /** Appends an event in the aggregate's order and answers what was appended. */
    public EventMessage<?> append(String aggregate, DomainEvent event) {
        var sequence = sequences.merge(aggregate, 0L, (before, _) -> before + 1);
        var message = new GenericDomainEventMessage<>("test", aggregate, sequence, event);
        events.publish(message);
        return message;
    }

    @Override
    public void close() {
        nodes.forEach(ReadNode::stop);
        events.shutDown();
        client.close();
        server.shutdownNow();
    }
}
