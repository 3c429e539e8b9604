package io.rehearsal.query.projection.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class MongoStoreTest {

    abstract static class OverTheWire extends ProjectionStoreContract {

        private MongoServer server;
        private MongoClient client;

        abstract MongoBackend backend();

        @Override
        protected ProjectionStore open(String projection, int generation) {
            if (server == null) {
                server = new MongoServer(backend());
                client = MongoClients.create(server.bindAndGetConnectionString());
            }
            return new MongoStores(client.getDatabase("rehearsal")).open(projection, generation);
        }

        @AfterEach
        void close() {
            client.close();
            server.shutdownNow();
        }
    }

    @Nested
    class InMemory extends OverTheWire {

        @Override
        MongoBackend backend() {
            return new MemoryBackend();
        }
    }

    @Nested
    class OnDisk extends OverTheWire {

        @TempDir
        private Path directory;

        @Override
        MongoBackend backend() {
            return new H2Backend(directory.resolve("mongo.mv").toString());
        }
    }
}
