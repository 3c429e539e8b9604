package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPlansTest {

    private static final int DOCUMENTS = 400;
    private static final int OWNERS = 4;

    @TempDir
    Path directory;

    private MongoWireServer server;
    private MongoClient client;
    private MongoCollection<Document> resumes;

    @BeforeEach
    void start() throws IOException {
        server = MongoWireServer.start(directory);
        client = MongoClients.create(server.uri());
        resumes = client.getDatabase("rehearsal").getCollection("resumes");
        resumes.insertMany(IntStream.range(0, DOCUMENTS).mapToObj(i -> new Document("_id", "r%04d".formatted(i))
                .append("owner", "o" + i % OWNERS).append("at", i).append("list", List.of())).toList());
        resumes.createIndex(Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("at")));
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static long examined(Document explained) {
        return explained.getEmbedded(List.of("executionStats", "totalDocsExamined"), Long.class);
    }

    private static List<String> ids(Iterable<Document> documents) {
        var ids = new ArrayList<String>();
        documents.forEach(document -> ids.add(document.getString("_id")));
        return ids;
    }

    @Test
    void conditions_within_and_are_found_by_index() {
        Bson filter = Filters.and(Filters.eq("owner", "o1"), Filters.and(Filters.gte("at", 100), Filters.lt("at", 110)));

        assertThat(ids(resumes.find(filter))).containsExactlyInAnyOrder("r0101", "r0105", "r0109");
        assertThat(examined(resumes.find(filter).explain())).isLessThan(10);
    }

    @Test
    void a_page_by_id_reads_the_page_alone_in_both_directions() {
        var after = resumes.find(Filters.gt("_id", "r0100")).sort(Sorts.ascending("_id")).limit(3);
        var before = resumes.find(Filters.lt("_id", "r0100")).sort(Sorts.descending("_id")).limit(3);
        var last = resumes.find().sort(Sorts.descending("_id")).limit(2);

        assertThat(ids(after)).containsExactly("r0101", "r0102", "r0103");
        assertThat(ids(before)).containsExactly("r0099", "r0098", "r0097");
        assertThat(ids(last)).containsExactly("r0399", "r0398");
        assertThat(List.of(after, before, last)).allSatisfy(page -> assertThat(examined(page.explain())).isLessThan(6));
        assertThat(ids(resumes.find(Filters.and(Filters.gte("_id", "r0007"), Filters.lte("_id", "r0009"))))).hasSize(3);
        assertThat(ids(resumes.find(Filters.gt("_id", 7)))).isEmpty();
    }

    @Test
    void ids_of_several_types_are_sorted_all_the_same() {
        resumes.insertMany(List.of(new Document("_id", 7), new Document("_id", 3L), new Document("_id", 5.5)));

        assertThat(resumes.find().sort(Sorts.ascending("_id")).limit(4).map(document -> document.get("_id")).into(new ArrayList<>()))
                .containsExactly(3L, 5.5, 7, "r0000");
        assertThat(resumes.find(Filters.gt("_id", 4)).map(document -> document.get("_id")).into(new ArrayList<>()))
                .containsExactlyInAnyOrder(5.5, 7);
    }

    @Test
    void counting_and_aggregating_read_what_the_first_stages_ask_for() {
        List<Bson> page = List.of(Aggregates.match(Filters.eq("owner", "o1")), Aggregates.sort(Sorts.descending("at")),
                Aggregates.skip(2), Aggregates.limit(3));
        List<Bson> sum = List.of(Aggregates.match(Filters.eq("owner", "o1")), Aggregates.match(Filters.lt("at", 10)),
                Aggregates.group(null, Accumulators.sum("sum", "$at")));

        assertThat(ids(resumes.aggregate(page))).containsExactly("r0389", "r0385", "r0381");
        assertThat(examined(resumes.aggregate(page).explain())).isLessThan(10);
        assertThat(resumes.aggregate(sum).first()).containsEntry("sum", 1 + 5 + 9);
        assertThat(examined(resumes.aggregate(sum).explain())).isLessThan(10);
        assertThat(resumes.countDocuments(Filters.eq("owner", "o1"))).isEqualTo(DOCUMENTS / OWNERS);
        assertThat(resumes.countDocuments()).isEqualTo(DOCUMENTS);
        assertThat(resumes.countDocuments(Filters.eq("owner", "nobody"))).isZero();
    }

    @Test
    void stages_behind_a_limit_are_those_of_the_page() {
        List<Bson> pipeline = List.of(Aggregates.sort(Sorts.ascending("at")), Aggregates.limit(8),
                Aggregates.match(Filters.eq("owner", "o1")), Aggregates.skip(1));

        assertThat(ids(resumes.aggregate(pipeline))).containsExactly("r0005");
    }

    @Test
    void a_pipeline_that_adds_fields_leaves_the_documents_as_they_are() {
        resumes.insertOne(new Document("_id", "deep").append("owner", "deep").append("a", new Document("b", 1)));

        resumes.aggregate(List.of(Aggregates.match(Filters.eq("owner", "deep")),
                new Document("$addFields", new Document("a.c", 2)))).into(new ArrayList<>());
        resumes.aggregate(List.of(new Document("$addFields", new Document("a.c", 2)))).into(new ArrayList<>());

        assertThat(resumes.find(Filters.eq("owner", "deep")).first()).containsEntry("a", new Document("b", 1));
    }

    @Test
    void one_of_many_is_changed_and_the_rest_is_left() {
        assertThat(resumes.updateOne(Filters.gte("at", 0), Updates.set("changed", true)).getModifiedCount()).isOne();
        assertThat(resumes.countDocuments(Filters.eq("changed", true))).isOne();
        Document newest = resumes.findOneAndUpdate(Filters.eq("owner", "o2"), Updates.set("owner", "o3"),
                new FindOneAndUpdateOptions().sort(Sorts.descending("at")));
        assertThat(newest).containsEntry("_id", "r0398");
        assertThat(resumes.updateMany(Filters.eq("owner", "o2"), Updates.set("owner", "o9")).getModifiedCount())
                .isEqualTo(DOCUMENTS / OWNERS - 1);
        assertThat(resumes.countDocuments(Filters.eq("owner", "o9"))).isEqualTo(DOCUMENTS / OWNERS - 1);
        assertThat(resumes.deleteMany(Filters.eq("owner", "o3")).getDeletedCount()).isEqualTo(DOCUMENTS / OWNERS + 1);
    }

    @Test
    void empty_arrays_can_be_sorted() {
        assertThat(ids(resumes.find().sort(Sorts.orderBy(Sorts.ascending("list"), Sorts.descending("at"))).limit(2)))
                .containsExactly("r0399", "r0398");
    }
}
