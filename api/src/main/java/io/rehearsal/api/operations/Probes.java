package io.rehearsal.api.operations;

import io.rehearsal.api.contract.PublicPaths;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an orchestrator asks for without a token; the answer says no more than up or down. */
@Component
class Probes implements PublicPaths {

    @Override
    public List<String> patterns() {
        return List.of("/ops/actuator/health/liveness", "/ops/actuator/health/readiness");
    }
}
