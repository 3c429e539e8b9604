package io.rehearsal.api.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored is named by names that are made for that, so that a class may be renamed and moved. */
class StoredNamesTest {

    private static final String CLASS_NAMES = "io.rehearsal.";

    private record Column(String table, String name, String type) {
    }

    @BeforeAll
    static void use() {
        var person = Person.registered();
        person.uploads(Resumes.CHINESE);
        try (var socket = Interviews.ready(person).open()) {
            socket.next("question");
        }
    }

    @Test
    void no_column_of_postgresql_holds_the_name_of_a_class() {
        var jdbc = Application.bean(JdbcClient.class);
        var columns = jdbc.sql("""
                select table_name, column_name as name, data_type as type from information_schema.columns
                where table_schema = current_schema() and data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea')""")
                .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3))).list();
        var found = new ArrayList<Column>();
        for (var column : columns) {
            var holds = column.type.equals("bytea") ? "position('%s'::bytea in %s) > 0" : "position('%s' in %s::text) > 0";
            var rows = jdbc.sql("select count(*) from %s where ".formatted(column.table) + holds.formatted(CLASS_NAMES, column.name))
                    .query(Long.class).single();
            if (rows > 0) {
                found.add(column);
            }
        }
        assertThat(columns).isNotEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void no_document_of_mongodb_holds_the_name_of_a_class() {
        var mongo = Application.bean(MongoTemplate.class);
        List<String> collections = List.copyOf(mongo.getCollectionNames());
        assertThat(collections).isNotEmpty();
        for (var collection : collections) {
            for (Document document : mongo.getCollection(collection).find()) {
                assertThat(document.toJson()).as(collection).doesNotContain(CLASS_NAMES).doesNotContain("\"_class\"");
            }
        }
    }
}
