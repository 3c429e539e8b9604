package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoWireServerTest {

    private static final int BLOCK = 4096;

    @TempDir
    Path directory;

    @Test
    void documents_are_there_after_a_restart() throws IOException {
        inOneRun(documents -> documents.insertOne(new Document("_id", 17).append("name", "林晓")));

        Document found = inOneRun(documents -> documents.find().first());

        assertThat(found).containsEntry("name", "林晓");
    }

    @Test
    void a_server_says_hello() throws IOException {
        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            assertThat(client.getDatabase("rehearsal").runCommand(new Document("hello", 1))).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
        }
    }

    @Test
    void ids_of_every_kind_are_found_again_after_a_restart() throws IOException {
        var ids = List.of("林晓", "", "a", 17, 17_000_000_000L, new ObjectId(), new Document("a", 1).append("b", "x"), new Date(0), true);
        inOneRun(documents -> documents.insertMany(ids.stream().map(id -> new Document("_id", id).append("is", id)).toList()));

        List<Document> found = inOneRun(documents ->
                ids.stream().map(id -> documents.find(Filters.eq("_id", id)).first()).toList());

        assertThat(found).extracting(document -> document.get("is")).isEqualTo(ids);
        assertThat((long) inOneRun(MongoCollection::countDocuments)).isEqualTo(ids.size());
    }

    @Test
    void a_store_of_another_form_is_set_aside() throws IOException {
        Files.createDirectories(directory.resolve("mongodb"));
        try (var store = MVStore.open(directory.resolve("mongodb/documents.mv").toString())) {
            store.openMap("databases.rehearsal.resumes").put("17", "of another time");
        }

        long found = inOneRun(MongoCollection::countDocuments);

        assertThat(found).isZero();
        assertThat(directory).isDirectoryContaining("glob:**/mongodb.unreadable-*");
    }

    @Test
    void a_store_that_cannot_be_opened_is_set_aside() throws IOException {
        inOneRun(documents -> documents.insertOne(new Document("_id", 17)));
        Files.writeString(directory.resolve("mongodb/documents.mv"), "not a store at all");

        long found = inOneRun(MongoCollection::countDocuments);

        assertThat(found).isZero();
        assertThat(directory).isDirectoryContaining("glob:**/mongodb.unreadable-*");
    }

    @Test
    void a_store_that_a_crash_has_damaged_inside_is_set_aside() throws IOException {
        inOneRun(documents -> {
            for (int i = 0; i < 2_000; i++) {
                documents.insertOne(new Document("_id", i).append("text", "word ".repeat(i % 50)));
            }
            return documents;
        });
        damageWhatOnlyReadingNotices(directory.resolve("mongodb/documents.mv"));
        Files.createFile(directory.resolve("mongodb/in-use"));

        long found = inOneRun(MongoCollection::countDocuments);

        assertThat(found).isZero();
        assertThat(directory).isDirectoryContaining("glob:**/mongodb.unreadable-*");
    }

    /** Where pages lie differs from run to run, so the store itself is asked which block is one of them. */
    private static void damageWhatOnlyReadingNotices(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int from = 2 * BLOCK; from < whole.length; from += BLOCK) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, from, Math.min(from + BLOCK, damaged.length), (byte) 7);
            Files.write(file, damaged);
            if (opensButCannotBeRead(file)) {
                Files.write(file, damaged);
                return;
            }
        }
        throw new AssertionError("no block of the store is noticed by reading alone");
    }

    private static boolean opensButCannotBeRead(Path file) {
        try (var store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            if (store.getMapNames().isEmpty()) {
                return false;
            }
            try {
                store.getMapNames().forEach(name -> TypedMaps.open(store, name).forEach((key, value) -> { }));
                return false;
            } catch (RuntimeException unreadable) {
                return true;
            }
        } catch (RuntimeException doesNotOpen) {
            return false;
        }
    }

    private <T> T inOneRun(Function<MongoCollection<Document>, T> work) throws IOException {
        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            return work.apply(client.getDatabase("rehearsal").getCollection("resumes"));
        }
    }
}
