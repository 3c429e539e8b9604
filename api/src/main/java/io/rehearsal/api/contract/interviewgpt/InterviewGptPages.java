package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.contract.SystemPages;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The system pages of interview-gpt, and that all of it is open to anyone. */
@Component
class InterviewGptPages implements SystemPages, PublicPaths {

    @Override
    public Contract contract() {
        return Contract.INTERVIEW_GPT;
    }

    @Override
    public Object root() {
        return new Root("online", "Interview-GPT API 正常运行");
    }

    @Override
    public Object health() {
        return new Health("healthy", "Interview-GPT API", "0.1.0", Instant.now());
    }

    @Override
    public List<String> patterns() {
        return List.of("/api/interviews/**", "/api/interviewers/**", "/api/ws/**");
    }

    record Root(String status, String message) {
    }

    record Health(String status, String service, String version, Instant timestamp) {
    }
}
