package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.events.Refusal.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Everything below {@code /api/v1}; all but registering, logging in and refreshing a token needs one. */
@Component
public class AiInterview implements Contract {

    private final AiInterviewDialect dialect;

    AiInterview(AiInterviewDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "ai-interview";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("/api/v1", "/api/v1/interviews", "/api/v1/resumes", "/api/v1/roles", "/api/v1/users");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Subject about(String path) {
        return path.startsWith("/api/v1/interviews") ? Subject.INTERVIEW : path.startsWith("/api/v1/resumes") ? Subject.RESUME : Subject.REQUEST;
    }

    /** Every operation counts for the limit. */
    @Override
    public List<HttpStatus> everywhere() {
        return List.of(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Override
    public List<String> patterns() {
        return List.of("/api/v1/auth/login", "/api/v1/auth/register", "/api/v1/auth/refresh-token");
    }
}
