package io.rehearsal.api.contract.interviewhelper;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.PublicPaths;
import io.rehearsal.api.contract.SystemPages;
import java.util.List;
import org.springframework.stereotype.Component;

/** The system pages of interview-helper (§8), and what it shows without a token. Its socket tells by a close code whom it turns away. */
@Component
class InterviewHelperPages implements SystemPages, PublicPaths {

    @Override
    public Contract contract() {
        return Contract.INTERVIEW_HELPER;
    }

    @Override
    public Object root() {
        return new Root("智能面试提升系统 API", "1.0.0");
    }

    @Override
    public Object health() {
        return new Health("healthy");
    }

    @Override
    public List<String> patterns() {
        return List.of("/", "/health", "/api/auth/register", "/api/auth/login", "/api/llm-config/providers", "/api/interview/ws/*");
    }

    record Root(String message, String version) {
    }

    record Health(String status) {
    }
}
