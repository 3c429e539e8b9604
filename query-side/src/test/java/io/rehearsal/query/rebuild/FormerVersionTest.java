package io.rehearsal.query.rebuild;

import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The read store as the version before documents with named fields left it. */
class FormerVersionTest {

    private final ReadSide side = new ReadSide();

    @AfterEach
    void stop() {
        side.close();
    }

    private void leaveFormerShape() {
        var database = side.database();
        database.getCollection("projections").insertOne(new Document("_id", "count").append("revision", 5L).append("state", """
                {"name":"count","revision":5,"live":{"generation":3,"version":1},"candidate":null,"following":false,"retired":[2],"last":3,
                 "claim":{"node":"a:1","until":1767225600.0},"cancelled":false,"rebuild":null}"""));
        database.getCollection("projections").insertOne(new Document("_id", "long-gone").append("revision", 1L).append("state", """
                {"name":"long-gone","revision":1,"live":{"generation":1,"version":1},"candidate":null,"following":false,"retired":[],"last":1}"""));
        database.getCollection("count_g3").insertOne(new Document("_id", "account-1").append("view", "{\"accountId\":1}"));
        database.getCollection("count_g3_lookup").insertOne(new Document("_id", "owner:1").append("keys", "account-1"));
        database.getCollection("tracking_tokens").insertOne(new Document("processorName", "count-g3").append("token", "{}"));
    }

    @Test
    void what_a_former_version_made_is_built_anew_before_the_start_returns() {
        leaveFormerShape();
        side.append("account-1", registered(1, "mira"));
        side.append("account-2", registered(2, "noa"));

        var counting = new CountingProjection(1);
        var node = side.start(counting);

        assertThat(node.status("count").generation()).isEqualTo(4);
        assertThat(node.status("count").documents()).isEqualTo(2);
        assertThat(node.projections.readModel(counting).find("account-2").orElseThrow().name()).isEqualTo("noa");
        assertThat(side.database().listCollectionNames().into(new ArrayList<>()))
                .contains("count_4").doesNotContain("count_g3", "count_g3_lookup", "tracking_tokens");
    }

    @Test
    void a_second_start_keeps_what_the_first_has_built() {
        leaveFormerShape();
        side.append("account-1", registered(1, "mira"));
        side.start(new CountingProjection(1)).stop();

        assertThat(side.start(new CountingProjection(1)).status("count").generation()).isEqualTo(4);
    }
}
