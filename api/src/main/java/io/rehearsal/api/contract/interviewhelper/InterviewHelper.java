package io.rehearsal.api.contract.interviewhelper;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.SharedRequest;
import io.rehearsal.api.contract.SystemPages;
import io.rehearsal.events.Refusal.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The host: it claims nothing and has what the others leave. Its socket is open, for it tells by a close code whom it turns away. */
@Component
public class InterviewHelper implements Contract, SystemPages {

    private final InterviewHelperDialect dialect;

    InterviewHelper(InterviewHelperDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "interview-helper";
    }

    @Override
    public String port() {
        return HOST_PORT;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("/", "/health", "/api/auth/register", "/api/auth/login", "/api/auth/me", "/api/auth/password",
                "/api/auth/search-consent", "/api/resume", "/api/job", "/api/interview",
                "/api/interview/ws", "/api/knowledge", "/api/llm-config", "/api/evaluation", "/api/statistics");
    }

    @Override
    public boolean claims(SharedRequest request) {
        return false;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> patterns() {
        return List.of("/", "/health", "/api/auth/register", "/api/auth/login", "/api/llm-config/providers", "/api/interview/ws/*");
    }

    /** A job is matched with a resume. */
    @Override
    public Subject about(String path) {
        if (path.startsWith("/api/resume") || path.startsWith("/api/job")) {
            return Subject.RESUME;
        }
        if (path.startsWith("/api/interview") || path.startsWith("/api/evaluation")) {
            return Subject.INTERVIEW;
        }
        if (path.startsWith("/api/knowledge/recall-test")) {
            return Subject.RECALL_CASE;
        }
        return path.startsWith("/api/knowledge") ? Subject.DOCUMENT : Subject.REQUEST;
    }

    @Override
    public Optional<SystemPages> pages() {
        return Optional.of(this);
    }

    @Override
    public Object root() {
        return new Root("智能面试提升系统 API", "1.0.0");
    }

    @Override
    public Object health(@Nullable String trouble) {
        return new Health(trouble == null ? "healthy" : "unhealthy", trouble);
    }

    record Root(String message, String version) {
    }

    /** @param reason why, where it is not healthy */
    record Health(String status, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {
    }
}
