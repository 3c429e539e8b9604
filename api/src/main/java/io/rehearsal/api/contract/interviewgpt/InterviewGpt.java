package io.rehearsal.api.contract.interviewgpt;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.SystemPages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All of it is open to anyone, and an operator may take it off. */
@Component
public class InterviewGpt implements Contract, SystemPages {

    private final InterviewGptDialect dialect;
    private final boolean on;

    InterviewGpt(InterviewGptDialect dialect, @Value("${rehearsal.interview-gpt.enabled}") boolean on) {
        this.dialect = dialect;
        this.on = on;
    }

    @Override
    public String name() {
        return "interview-gpt";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of("/", "/health", "/api/interviews", "/api/interviewers", "/api/ws", "/docs", "/redoc");
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public List<String> patterns() {
        return List.of("/api/interviews/**", "/api/interviewers/**", "/api/ws/**");
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public Optional<SystemPages> pages() {
        return Optional.of(this);
    }

    @Override
    public Object root() {
        return new Root("online", "Interview-GPT API 正常运行");
    }

    @Override
    public Object health(@Nullable String trouble) {
        return new Health(trouble == null ? "healthy" : "unhealthy", "Interview-GPT API", "0.1.0", Instant.now(), trouble);
    }

    record Root(String status, String message) {
    }

    /** @param reason why, where it is not healthy */
    record Health(String status, String service, String version, Instant timestamp,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {
    }
}
