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

    @TempDir
    Path directory;

    @Test
    void documents_are_there_after_a_restart() throws IOException {
        inOneRun(documents -> documents.insertOne(new Document("_id", 17).append("name", "林晓")));

        Document found = inOneRun(documents -> documents.find().first());

        assertThat(found).containsEntry("name", "林晓");
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
        Path file = directory.resolve("mongodb/documents.mv");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 12_288, bytes.length / 2, (byte) 7);
        Files.write(file, bytes);
        Files.createFile(directory.resolve("mongodb/in-use"));

        long found = inOneRun(MongoCollection::countDocuments);

        assertThat(found).isZero();
        assertThat(directory).isDirectoryContaining("glob:**/mongodb.unreadable-*");
    }

    private <T> T inOneRun(Function<MongoCollection<Document>, T> work) throws IOException {
        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            return work.apply(client.getDatabase("rehearsal").getCollection("resumes"));
        }
    }
}
