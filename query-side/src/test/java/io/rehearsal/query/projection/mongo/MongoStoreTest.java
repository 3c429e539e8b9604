package io.rehearsal.query.projection.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.rehearsal.query.projection.ChildWrite;
import io.rehearsal.query.projection.ProjectionStore.Change;
import io.rehearsal.query.projection.ProjectionStore;
import io.rehearsal.query.projection.ProjectionStoreContract;
import io.rehearsal.query.projection.Stored;
import io.rehearsal.query.projection.Things;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoStoreTest {

    abstract static class OverTheWire extends ProjectionStoreContract {

        private MongoServer server;
        private MongoClient client;

        abstract MongoBackend backend();

        @Override
        protected ProjectionStore<Things.Thing> open(int generation) {
            if (server == null) {
                server = new MongoServer(backend());
                client = MongoClients.create(server.bindAndGetConnectionString());
            }
            return new MongoStores(Templates.of(client, "rehearsal")).open(new Things(), generation);
        }

        private static Stored<Things.Thing> thing(long applied, String text) {
            return new Stored<>("thing-1", applied, new Things.Thing(text, List.of()), 17L, false, false, applied + 1);
        }

        @Test
        void of_two_who_fold_the_same_document_one_is_told_to_look_again() {
            var store = open(1);
            var first = thing(0, "a");

            assertThat(store.replace(new Change<>(null, first, List.of()))).isTrue();
            assertThat(store.replace(new Change<>(null, first, List.of()))).isFalse();
            assertThat(store.replace(new Change<>(first, thing(1, "b"), List.of()))).isTrue();
            assertThat(store.replace(new Change<>(first, thing(1, "c"), List.of()))).isFalse();
            assertThat(store.load(Set.of("thing-1")).get("thing-1").view().text()).isEqualTo("b");
        }

        @Test
        void what_stands_beside_a_root_is_replaced_by_its_id_and_removed_with_others_like_it() {
            var store = open(1);
            var part = new Things.Part("1:1", 1, "old");
            store.replace(new Change<>(null, thing(0, "a"), List.of(new ChildWrite.Put(part), new ChildWrite.Put(new Things.Part("1:2", 2, "b")))));
            store.writeChildren("thing-1", List.of(new ChildWrite.Put(new Things.Part("1:1", 1, "new"))));
            assertThat(store.child(Things.Part.class, "1:1")).contains(new Things.Part("1:1", 1, "new"));

            store.writeChildren("thing-1", List.of(new ChildWrite.Remove(Things.Part.class, "number", 2)));
            assertThat(store.children("thing-1")).containsExactly(new Things.Part("1:1", 1, "new"));

            store.writeChildren("thing-1", List.of(ChildWrite.Remove.all(Things.Part.class)));
            assertThat(store.children("thing-1")).isEmpty();
        }

        @Test
        void documents_are_of_named_fields_and_name_no_class() {
            var store = open(1);
            store.replace(new Change<>(null, thing(3, "a"), List.of()));

            assertThat(client.getDatabase("rehearsal").getCollection("thing_1").find().first()).isEqualTo(new Document("_id", 1L)
                    .append("text", "a").append("words", List.of()).append("owner", 17L).append("aggregate", "thing-1").append("applied", 3L)
                    .append("revision", 4L));
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
