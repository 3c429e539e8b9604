package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.cli.RehearsalCommand;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import io.rehearsal.api.http.Person;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

class VerificationTest {

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);
    private final MongoOperations mongo = Application.bean(MongoOperations.class);

    @Test
    void a_document_that_was_changed_or_removed_behind_the_events_is_found() {
        var person = Person.registered();
        long id = person.client().post("/api/conversations", "{\"model_name\": \"m\", \"title\": \"as it was\"}").data().get("id").asLong();
        assertThat(differences(id)).isEmpty();
        var query = Query.query(Criteria.where("_id").is(id).and("owner").is(person.id()));
        var collection = mongo.getCollectionNames().stream().filter(name -> name.startsWith("conversation") && mongo.exists(query, name))
                .findFirst().orElseThrow();
        var stored = Objects.requireNonNull(mongo.findOne(query, Document.class, collection));

        mongo.save(new Document(stored).append("title", "as it never was"), collection);
        assertThat(differences(id)).containsExactly("OTHER");
        assertThat(RehearsalCommand.execute("verify", "--url", "http://localhost:" + Application.ports().server(), "--token", Application.OPERATOR_TOKEN)).isOne();

        mongo.remove(query, collection);
        assertThat(differences(id)).containsExactly("MISSING");

        mongo.save(stored, collection);
        assertThat(differences(id)).isEmpty();
    }

    private List<String> differences(long conversationId) {
        var all = operator.get("/ops/projections/verification").json();
        assertThat(all.at("/aggregates/aggregates").asLong()).isPositive();
        assertThat(all.at("/aggregates/failed").asLong()).as(all.toString()).isZero();
        var found = all.get("read_models");
        assertThat(found.get("events").asLong()).isPositive();
        return found.get("models").valueStream()
                .filter(model -> model.get("name").asString().equals("conversation"))
                .flatMap(model -> model.get("differing").valueStream())
                .filter(difference -> difference.get("aggregate_id").asString().equals("conversation-" + conversationId))
                .map(difference -> difference.get("kind")).map(JsonNode::asString).toList();
    }
}
