package io.rehearsal.api.embedded.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexField;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class SpringDataTest {

    record Resume(@Id String id, String owner, List<String> skills, Instant at, long version) {
    }

    @TempDir
    Path directory;

    @Test
    void declared_indexes_and_mapped_records_work_as_on_mongodb() throws IOException {
        try (var server = MongoWireServer.start(directory); var client = MongoClients.create(server.uri())) {
            var template = new MongoTemplate(client, "rehearsal");
            var indexes = template.indexOps(Resume.class);
            indexes.createIndex(new Index().on("owner", Sort.Direction.ASC).on("at", Sort.Direction.DESC).named("by_owner"));
            indexes.createIndex(new Index().on("skills", Sort.Direction.ASC));
            indexes.createIndex(new Index().on("owner", Sort.Direction.ASC).on("version", Sort.Direction.ASC).unique().named("versions"));
            indexes.createIndex(new Index().on("owner", Sort.Direction.ASC).on("at", Sort.Direction.DESC).named("by_owner"));

            assertThat(indexes.getIndexInfo()).extracting(index -> index.getName())
                    .containsExactly("_id_", "by_owner", "skills_1", "versions");
            assertThat(indexes.getIndexInfo()).filteredOn(index -> index.getName().equals("by_owner")).singleElement()
                    .satisfies(index -> assertThat(index.getIndexFields()).containsExactly(
                            IndexField.create("owner", Sort.Direction.ASC), IndexField.create("at", Sort.Direction.DESC)));
            assertThat(indexes.getIndexInfo()).filteredOn(index -> index.isUnique()).extracting(index -> index.getName())
                    .containsExactly("versions");

            template.insert(List.of(resume("1", "lin", 1), resume("2", "lin", 2), resume("3", "wu", 1)), Resume.class);
            var newest = Query.query(Criteria.where("owner").is("lin")).with(Sort.by(Sort.Direction.DESC, "at")).limit(1);
            assertThat(template.find(newest, Resume.class)).containsExactly(resume("2", "lin", 2));
            assertThat(template.count(Query.query(Criteria.where("skills").is("java")), Resume.class)).isEqualTo(3);
            assertThatThrownBy(() -> template.insert(resume("4", "wu", 1))).isInstanceOf(DuplicateKeyException.class);
            var seen = Query.query(Criteria.where("id").is("3").and("version").is(1));
            assertThat(template.updateFirst(seen, new Update().inc("version", 1), Resume.class).getModifiedCount()).isOne();
            assertThat(template.updateFirst(seen, new Update().inc("version", 1), Resume.class).getModifiedCount()).isZero();

            indexes.dropIndex("skills_1");
            assertThat(indexes.getIndexInfo()).hasSize(3);
        }
    }

    private static Resume resume(String id, String owner, long version) {
        return new Resume(id, owner, List.of("java", "sql"), Instant.ofEpochMilli(version), version);
    }
}
