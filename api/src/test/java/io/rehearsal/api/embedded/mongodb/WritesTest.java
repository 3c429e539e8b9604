package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritesTest {

    @TempDir
    Path directory;

    private MongoWireServer server;
    private MongoClient client;
    private MongoCollection<Document> people;

    @BeforeEach
    void start() throws IOException {
        server = MongoWireServer.start(directory);
        client = MongoClients.create(server.uri());
        people = collection("people");
        people.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        people.insertMany(List.of(person(1, "a"), person(2, "b")));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("rehearsal").getCollection(name);
    }

    private static Document person(Object id, String name) {
        return new Document("_id", id).append("name", name);
    }

    private static WriteModel<Document> rename(int id, String name) {
        return new UpdateOneModel<>(Filters.eq("_id", id), Updates.set("name", name));
    }

    private List<String> names() {
        return people.find().map(document -> document.getString("name")).into(new ArrayList<>());
    }

    @Test
    void mixed_writes_in_order_do_all_and_count_each() {
        var result = people.bulkWrite(List.of(
                new InsertOneModel<>(person(3, "c")),
                new ReplaceOneModel<>(Filters.eq("_id", 1), person(1, "x")),
                new ReplaceOneModel<>(Filters.eq("_id", 4), person(4, "d"), new ReplaceOptions().upsert(true)),
                new UpdateManyModel<>(Filters.gte("_id", 2), Updates.set("seen", true)),
                new DeleteOneModel<>(Filters.eq("name", "b"))));

        assertThat(names()).containsExactlyInAnyOrder("x", "c", "d");
        assertThat(List.of(result.getInsertedCount(), result.getMatchedCount(), result.getModifiedCount(), result.getDeletedCount()))
                .containsExactly(1, 4, 4, 1);
        assertThat(result.getUpserts()).singleElement().satisfies(upsert -> assertThat(upsert.getIndex()).isEqualTo(2));
    }

    @Test
    void writes_in_order_end_at_the_first_that_is_refused() {
        assertThatThrownBy(() -> people.bulkWrite(List.of(rename(1, "x"), rename(2, "x"), rename(1, "y"))))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).singleElement().satisfies(error -> {
                        assertThat(error.getIndex()).isOne();
                        assertThat(error.getCode()).isEqualTo(11000);
                    });
                    assertThat(e.getWriteResult().getModifiedCount()).isOne();
                });
        assertThat(names()).containsExactlyInAnyOrder("x", "b");
    }

    @Test
    void writes_in_no_order_do_all_that_can_be_done() {
        assertThatThrownBy(() -> people.bulkWrite(
                List.of(new InsertOneModel<>(person(3, "a")), new InsertOneModel<>(person(4, "d")), rename(2, "a"), rename(1, "y")),
                new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(MongoBulkWriteException.class, e -> {
                    assertThat(e.getWriteErrors()).extracting(error -> error.getIndex()).containsExactly(0, 2);
                    assertThat(e.getWriteResult().getInsertedCount()).isOne();
                });
        assertThat(names()).containsExactlyInAnyOrder("y", "b", "d");
    }

    @Test
    void a_missing_value_is_unique_too_whatever_the_id() {
        people.insertOne(new Document("_id", null));

        assertThatThrownBy(() -> people.insertOne(new Document("_id", 9))).isInstanceOf(MongoWriteException.class);
        people.updateOne(Filters.eq("_id", null), Updates.set("seen", true));
        assertThat(people.countDocuments(Filters.eq("seen", true))).isOne();
    }

    @Test
    void a_field_named_query_is_a_field() {
        people.insertOne(person(3, "c").append("query", "java"));

        assertThat(people.deleteMany(Filters.eq("query", "java")).getDeletedCount()).isOne();
    }

    @Test
    void names_of_collections_and_indexes_are_free() throws IOException {
        for (String name : List.of("a._index_b", "a._ordered_b", "a._state_b", "a")) {
            collection(name).createIndex(Indexes.ascending("n"), new IndexOptions().name("b._index_c"));
            collection(name).insertMany(IntStream.range(0, 20).mapToObj(i -> new Document("_id", i).append("n", i % 2)).toList());
        }
        stop();
        Files.createFile(directory.resolve("mongodb/in-use"));
        server = MongoWireServer.start(directory);
        client = MongoClients.create(server.uri());

        for (String name : List.of("a._index_b", "a._ordered_b", "a._state_b", "a")) {
            assertThat(collection(name).countDocuments(Filters.eq("n", 1))).isEqualTo(10);
        }
        assertThat(directory).isDirectoryNotContaining("glob:**/mongodb.unreadable-*");
    }

    @Test
    void many_writers_make_one_collection_together() throws Exception {
        Callable<Object> writer = () -> collection("new").insertOne(new Document("a", 1));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var result : threads.invokeAll(Collections.nCopies(40, writer))) {
                result.get();
            }
        }
        assertThat(collection("new").countDocuments()).isEqualTo(40);
    }

    @Test
    void renaming_a_collection_is_refused() {
        assertThatThrownBy(() -> people.renameCollection(new MongoNamespace("rehearsal", "others")))
                .isInstanceOfSatisfying(MongoCommandException.class, e -> assertThat(e.getCode()).isEqualTo(115));
    }
}
