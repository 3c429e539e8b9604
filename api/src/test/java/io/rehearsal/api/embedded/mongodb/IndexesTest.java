package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexesTest {

    @TempDir
    Path directory;

    private MongoWireServer server;
    private MongoClient client;

    @BeforeEach
    void start() throws IOException {
        server = MongoWireServer.start(directory);
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private MongoCollection<Document> collection(String name) {
        return client.getDatabase("rehearsal").getCollection(name);
    }

    @Test
    void a_page_in_order_reads_the_page_alone_and_still_does_after_a_restart() throws IOException {
        collection("resumes").insertMany(IntStream.range(0, 2_000).mapToObj(i ->
                new Document("_id", "r" + i).append("owner", "o" + i % 4).append("at", new Date(i))).toList());
        collection("resumes").createIndex(Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("at")));

        for (int run = 0; run < 2; run++) {
            for (Bson sort : List.of(Sorts.descending("at"), Sorts.ascending("at"))) {
                Document explained = collection("resumes").find(Filters.eq("owner", "o1")).sort(sort).skip(10).limit(20).explain();
                assertThat(explained.getEmbedded(List.of("queryPlanner", "winningPlan", "inputStage", "stage"), String.class))
                        .isEqualTo("IXSCAN");
                assertThat(explained.getEmbedded(List.of("executionStats", "totalDocsExamined"), Long.class)).isLessThanOrEqualTo(30);
            }
            assertThat(collection("resumes").find(Filters.eq("owner", "o1")).sort(Sorts.descending("at")).limit(1).first())
                    .containsEntry("_id", "r1997");
            stop();
            start();
        }
    }

    @Test
    void what_is_found_by_indexes_is_what_is_found_without() {
        var random = new Random(17);
        var indexed = collection("indexed");
        var plain = collection("plain");
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("b"), Indexes.descending("c")));
        indexed.createIndex(Indexes.ascending("s.n"), new IndexOptions().sparse(true));
        for (int i = 0; i < 200; i++) {
            change(random, i, indexed, plain);
        }
        for (int i = 0; i < 400; i++) {
            var query = new Document();
            for (String field : List.of("a", "b", "c", "s.n")) {
                if (random.nextInt(3) == 0) {
                    query.append(field, condition(random));
                }
            }
            var sort = new Document(random.nextBoolean() ? "a" : "b", random.nextBoolean() ? 1 : -1)
                    .append("c", random.nextBoolean() ? 1 : -1).append("_id", 1);
            assertThat(ids(indexed, query)).as("%s", query).isEqualTo(ids(plain, query));
            assertThat(sorted(indexed, query, sort)).as("%s by %s", query, sort).isEqualTo(sorted(plain, query, sort));
            assertThat(indexed.countDocuments(query)).isEqualTo(plain.countDocuments(query));
        }
    }

    @SafeVarargs
    private static void change(Random random, int i, MongoCollection<Document>... collections) {
        int kind = random.nextInt(4);
        int of = random.nextInt(i + 1);
        Document document = document(random);
        for (MongoCollection<Document> collection : collections) {
            var copy = new Document(document);
            switch (kind) {
                case 0 -> collection.replaceOne(Filters.eq("_id", of), copy, new ReplaceOptions().upsert(true));
                case 1 -> collection.deleteOne(Filters.eq("_id", of));
                default -> collection.replaceOne(Filters.eq("_id", i), copy, new ReplaceOptions().upsert(true));
            }
        }
    }

    private static Document document(Random random) {
        var document = new Document();
        boolean list = false;
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(5) > 0) {
                boolean array = !list && random.nextInt(8) == 0;
                list |= array;
                document.append(field, array ? IntStream.range(0, random.nextInt(3)).mapToObj(x -> value(random)).toList() : value(random));
            }
        }
        return random.nextBoolean() ? document : document.append("s", random.nextBoolean()
                ? new Document("n", value(random))
                : List.of(new Document("n", value(random)), new Document("n", value(random))));
    }

    private static Object condition(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> value(random);
            case 1 -> new Document("$in", Arrays.asList(value(random), value(random)));
            case 2 -> new Document("$gte", random.nextInt(5)).append("$lt", random.nextInt(8));
            default -> new Document(List.of("$gt", "$gte", "$lt", "$lte").get(random.nextInt(4)), random.nextBoolean() ? "m" : 3.5);
        };
    }

    private static Object value(Random random) {
        int n = random.nextInt(6);
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> (long) n;
            case 2 -> n + 0.5 * random.nextInt(2);
            case 3 -> "" + (char) ('k' + n);
            case 4 -> new Date(n);
            case 5 -> new ObjectId(n, n);
            case 6 -> n % 2 == 0;
            default -> n;
        };
    }

    private static List<Object> ids(MongoCollection<Document> collection, Document query) {
        return collection.find(query).sort(new Document("_id", 1)).map(document -> document.get("_id")).into(new ArrayList<>());
    }

    private static List<Object> sorted(MongoCollection<Document> collection, Document query, Document sort) {
        return collection.find(query).sort(sort).skip(2).limit(20).map(document -> document.get("_id")).into(new ArrayList<>());
    }

    @Test
    void of_writers_that_compare_and_set_one_wins_each_time() throws Exception {
        var documents = collection("states");
        documents.createIndex(Indexes.ascending("applied.seq"));
        documents.insertOne(new Document("_id", "k").append("applied", new Document("seq", 0)));
        Callable<Integer> writer = () -> {
            int won = 0;
            for (int seq = 0; seq < 100; seq++) {
                var next = new Document("_id", "k").append("applied", new Document("seq", seq + 1));
                var unchanged = Filters.and(Filters.eq("_id", "k"), Filters.eq("applied.seq", seq));
                won += (int) documents.replaceOne(unchanged, next).getModifiedCount();
            }
            return won;
        };
        int won = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(writer, writer, writer, writer))) {
                won += result.get();
            }
        }
        int reached = documents.find().first().getEmbedded(List.of("applied", "seq"), Integer.class);
        assertThat(won).isEqualTo(reached).isEqualTo(100);
    }

    @Test
    void an_upsert_that_loses_is_a_duplicate_key() {
        collection("states").insertOne(new Document("_id", "k").append("seq", 2));

        assertThatThrownBy(() -> collection("states").replaceOne(Filters.and(Filters.eq("_id", "k"), Filters.eq("seq", 1)),
                new Document("seq", 2), new ReplaceOptions().upsert(true)))
                .isInstanceOfSatisfying(MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void a_unique_index_refuses_and_one_that_could_not_be_made_can_be_made_later() {
        var people = collection("people");
        people.insertMany(List.of(new Document("_id", 1).append("name", "a"), new Document("_id", 2).append("name", "a")));
        assertThatThrownBy(() -> people.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true)))
                .isInstanceOfSatisfying(MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        people.deleteOne(Filters.eq("_id", 2));
        people.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        people.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));

        assertThatThrownBy(() -> people.insertOne(new Document("name", "a")))
                .isInstanceOfSatisfying(MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
        people.replaceOne(Filters.eq("_id", 1), new Document("name", "b"));
        people.insertOne(new Document("name", "a"));
        assertThat(people.listIndexes().into(new ArrayList<>())).extracting(index -> index.get("name")).containsExactly("_id_", "name_1");
    }

    @Test
    void dropping_an_index_leaves_those_of_other_collections() {
        for (String name : List.of("one", "two")) {
            collection(name).createIndex(Indexes.ascending("a"));
        }
        collection("one").dropIndex("a_1");
        collection("one").createIndex(Indexes.descending("b"));
        collection("one").dropIndexes();

        assertThat(collection("one").listIndexes().into(new ArrayList<>())).hasSize(1);
        assertThat(collection("two").listIndexes().into(new ArrayList<>())).hasSize(2);
    }

    @Test
    void an_option_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> collection("one").createIndex(Indexes.ascending("a"),
                new IndexOptions().partialFilterExpression(Filters.eq("b", 1))))
                .isInstanceOfSatisfying(MongoCommandException.class, e -> assertThat(e.getCode()).isEqualTo(67));
    }
}
