package io.rehearsal.api.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Client;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final Client operator = Application.client().with(Application.OPERATOR_TOKEN);

    @Test
    void health_tells_how_far_every_projection_is_behind_and_what_it_could_not_fold() {
        var projections = operator.get("/ops/actuator/health").json().get("components").get("projections");

        assertThat(projections.get("status").asString()).isEqualTo("UP");
        assertThat(projections.get("details").propertyNames()).contains("account", "resume");
    }

    @Test
    void metrics_name_the_lag_of_the_projections() {
        assertThat(operator.get("/ops/actuator/metrics").json().get("names").toString()).contains("rehearsal.projection");
    }
}
