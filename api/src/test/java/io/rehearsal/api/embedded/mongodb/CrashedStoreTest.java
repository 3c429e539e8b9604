package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashedStoreTest {

    private static final int OWNERS = 3;
    private static final int WRITES_BEFORE_DEATH = 1_500;

    @TempDir
    Path directory;

    /** What is killed: writes, changes and deletes until it dies, and says the number of each write. */
    static final class Writer {
        public static void main(String[] arguments) throws IOException {
            var server = MongoWireServer.start(Path.of(arguments[0]));
            var documents = MongoClients.create(server.uri()).getDatabase("rehearsal").getCollection("resumes");
            createIndexes(documents);
            for (int i = 0; ; i++) {
                documents.insertOne(document(i, i));
                if (i >= 10 && i % 3 == 0) {
                    documents.replaceOne(Filters.eq("_id", i - 10), document(i - 10, i));
                }
                if (i >= 10 && i % 3 == 1) {
                    documents.deleteOne(Filters.eq("_id", i - 10));
                }
                System.out.println(i);
            }
        }
    }

    private static void createIndexes(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("at")));
        documents.createIndex(Indexes.ascending("tags"));
        documents.createIndex(Indexes.ascending("at"), new IndexOptions().unique(true));
    }

    /** @param at what changes with a replacement; no two documents have the same */
    private static Document document(int id, int at) {
        return new Document("_id", id).append("owner", at % OWNERS).append("at", id == at ? 2 * at : 2 * at + 1)
                .append("tags", List.of(at % 2, at % 5 + 10));
    }

    @Test
    void after_kill_9_the_indexes_say_what_the_documents_say() throws Exception {
        for (int run = 0; run < 2; run++) {
            Path data = directory.resolve("run" + run);
            writeUntilKilled(data, WRITES_BEFORE_DEATH + 333 * run);
            try (var server = MongoWireServer.start(data); var client = MongoClients.create(server.uri())) {
                var documents = client.getDatabase("rehearsal").getCollection("resumes");
                assertThat(data).isDirectoryNotContaining("glob:**/mongodb.unreadable-*");
                List<Document> all = documents.find().into(new ArrayList<>());
                int last = all.stream().mapToInt(document -> document.getInteger("_id")).max().orElseThrow();
                assertThat(last).as("what was written half a second before is there").isGreaterThan(0);
                assertThat(ids(all)).as("nothing before the last is missing").containsAll(IntStream.range(0, last)
                        .filter(id -> id > last - 10 || (id + 10) % 3 != 1).boxed().toList());
                indexesSayWhatDocumentsSay(documents, all);
            }
        }
    }

    private static void writeUntilKilled(Path data, int writes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-cp", System.getProperty("java.class.path"), Writer.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader()) {
            String last = "";
            while (!last.equals(String.valueOf(writes))) {
                last = said.readLine();
                assertThat(last).as("the writer goes on").isNotNull();
            }
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static void indexesSayWhatDocumentsSay(MongoCollection<Document> documents, List<Document> all) {
        for (int owner = 0; owner < OWNERS; owner++) {
            int wanted = owner;
            same(documents, Filters.eq("owner", owner), all.stream().filter(document -> document.getInteger("owner") == wanted).toList());
        }
        for (int tag : List.of(0, 1, 10, 11, 12, 13, 14)) {
            same(documents, Filters.eq("tags", tag), all.stream()
                    .filter(document -> document.getList("tags", Integer.class).contains(tag)).toList());
        }
        same(documents, Filters.gte("at", 0), all);
    }

    private static void same(MongoCollection<Document> documents, Bson filter, List<Document> expected) {
        assertThat(documents.find(filter).explain().toJson()).contains("IXSCAN");
        assertThat(ids(documents.find(filter).into(new ArrayList<>()))).containsExactlyInAnyOrderElementsOf(ids(expected));
    }

    private static List<Integer> ids(List<Document> documents) {
        return documents.stream().map(document -> document.getInteger("_id")).toList();
    }

    @Test
    void a_store_from_before_there_were_indexes_opens_and_gets_them() throws IOException {
        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            var documents = client.getDatabase("rehearsal").getCollection("resumes");
            documents.insertMany(IntStream.range(0, 200).mapToObj(i -> document(i, i)).toList());
            documents.createIndex(Indexes.ascending("owner"));
        }
        forgetIndexes(directory.resolve("mongodb/documents.mv"));

        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            var documents = client.getDatabase("rehearsal").getCollection("resumes");
            createIndexes(documents);
            indexesSayWhatDocumentsSay(documents, documents.find().into(new ArrayList<>()));
        }
    }

    /** Before, an index was declared and had nothing in it. */
    private static void forgetIndexes(Path file) {
        try (var store = new MVStore.Builder().fileName(file.toString()).open()) {
            List.copyOf(store.getMapNames()).stream().filter(name -> name.startsWith("$")).forEach(store::removeMap);
        }
    }
}
