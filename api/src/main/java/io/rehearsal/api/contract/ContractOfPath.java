package io.rehearsal.api.contract;

import static io.rehearsal.api.contract.Contract.AI_INTERVIEW;
import static io.rehearsal.api.contract.Contract.BAILIAN_GATEWAY;
import static io.rehearsal.api.contract.Contract.INTERVIEW_GPT;
import static io.rehearsal.api.contract.Contract.INTERVIEW_HELPER;
import static io.rehearsal.api.contract.Contract.OPERATIONS;
import static io.rehearsal.api.contract.Contract.RESUME_MATCH;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which contract owns a path; a longer prefix wins over a shorter one. */
final class ContractOfPath {

    private static final Map<String, Contract> BY_PREFIX = table();

    private ContractOfPath() {
    }

    /** Empty where no contract does, or where the port decides. */
    static Optional<Contract> of(String path) {
        for (var prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, Math.max(prefix.lastIndexOf('/'), 0))) {
            var owner = BY_PREFIX.get(prefix);
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Contract> table() {
        var table = new LinkedHashMap<String, Contract>();
        own(table, INTERVIEW_HELPER, "/api/auth", "/api/resume", "/api/job", "/api/interview", "/api/knowledge",
                "/api/llm-config", "/api/evaluation", "/api/statistics");
        own(table, INTERVIEW_GPT, "/api/interviews", "/api/interviewers", "/api/ws", "/docs", "/redoc");
        own(table, RESUME_MATCH, "/api/register", "/api/login", "/api/resumes", "/api/admin");
        own(table, BAILIAN_GATEWAY, "/api/auth/refresh", "/api/auth/logout", "/api/auth/user", "/api/conversations",
                "/api/messages", "/api/bailian", "/api/history");
        own(table, AI_INTERVIEW, "/api/v1");
        own(table, OPERATIONS, "/ops");
        return Map.copyOf(table);
    }

    private static void own(Map<String, Contract> table, Contract contract, String... prefixes) {
        for (var prefix : prefixes) {
            table.put(prefix, contract);
        }
    }
}
