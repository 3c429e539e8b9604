package io.rehearsal.query.health;

import io.rehearsal.events.operations.queries.ListProjections;
import io.rehearsal.events.operations.queries.ProjectionStatus;
import io.rehearsal.events.operations.queries.ProjectionStatus.State;
import io.rehearsal.query.rebuild.StatusQueries;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Tells of each projection how far it is behind the head and how many documents are parked. Down where one cannot go on or
 * is further behind than any burst of writes explains.
 */
@Component("projectionsHealthIndicator")
class ProjectionsHealth extends AbstractHealthIndicator {

    private static final Duration TOO_FAR_BEHIND = Duration.ofSeconds(30);

    private final StatusQueries statuses;

    ProjectionsHealth(StatusQueries statuses) {
        super("the projections cannot be asked");
        this.statuses = statuses;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var status : statuses.list(new ListProjections())) {
            health.withDetail(status.name(), details(status));
            if (status.state() == State.FAILED || status.state() == State.STOPPED || status.lag().compareTo(TOO_FAR_BEHIND) > 0) {
                health.down();
            }
        }
    }

    private static Map<String, Object> details(ProjectionStatus status) {
        var details = new LinkedHashMap<String, Object>();
        details.put("state", status.state());
        details.put("lagEvents", status.lagEvents());
        details.put("lag", status.lag());
        details.put("deadLetters", status.deadLetters());
        details.put("generation", status.generation());
        return details;
    }
}
