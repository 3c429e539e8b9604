package io.rehearsal.api.security;

import java.util.List;

/**
 * A route of the application and who may use it.
 *
 * @param path as it is mapped
 * @param body a valid JSON body, empty for none
 */
public record Route(String method, String path, Who who, String body) {

    public enum Who {
        ANYONE, LOGGED_IN,
        /** Whose resume it is. */
        OWNER,
        /** Whose resume it is, and administrators. */
        OWNER_OR_ADMIN, ADMIN,
        /** Whose interview it is. */
        CANDIDATE,
        /** Whose document it is. */
        READER,
        /** Whose interview it is; administrators are not let in either. */
        HOLDER,
        /** Likewise, of a resume. */
        KEEPER,
        /** Whose recall case it is. */
        MEASURER,
        /** Whose conversation it is; administrators are not let in either. */
        TALKER,
        /** Administrators write the catalogue of roles, which everybody reads. */
        CURATOR,
        OPERATIONS;

        /** Whether what the route is about belongs to somebody, so that another person is refused. */
        boolean isPersonal() {
            return switch (this) {
                case OWNER, OWNER_OR_ADMIN, CANDIDATE, READER, HOLDER, KEEPER, MEASURER, TALKER -> true;
                case ANYONE, LOGGED_IN, ADMIN, CURATOR, OPERATIONS -> false;
            };
        }
    }

    public static final List<Route> ALL = List.of(
            new Route("GET", "/", Who.ANYONE, ""),
            new Route("GET", "/health", Who.ANYONE, ""),
            // Guests have no account: whoever knows the random id of a guest's interview holds it.
            new Route("POST", "/api/interviews", Who.ANYONE, ""),
            new Route("GET", "/api/interviews/{interview_id}", Who.ANYONE, ""),
            new Route("POST", "/api/interviews/{interview_id}/end", Who.ANYONE, ""),
            new Route("GET", "/api/interviews/{interview_id}/feedback", Who.ANYONE, ""),
            new Route("POST", "/api/interviews/{interview_id}/messages", Who.ANYONE, "{\"content\": \"x\"}"),
            new Route("GET", "/api/interviews/{interview_id}/messages", Who.ANYONE, "{\"content\": \"x\"}"),
            new Route("GET", "/api/interviewers", Who.ANYONE, ""),
            new Route("GET", "/api/interviewers/sequence", Who.ANYONE, ""),
            // What the contracts are is no secret.
            new Route("GET", "/docs", Who.ANYONE, ""),
            new Route("GET", "/redoc", Who.ANYONE, ""),
            new Route("GET", "/docs/contracts", Who.ANYONE, ""),
            new Route("GET", "/openapi.json", Who.ANYONE, ""),
            new Route("GET", "/api/v1/openapi.json", Who.ANYONE, ""),
            new Route("GET", "/docs/openapi/{group}", Who.ANYONE, ""),
            // Springdoc's own, which no client is told of: contracts are answered in JSON, so it is 406.
            new Route("GET", "/docs/openapi.yaml/{group}", Who.ANYONE, ""),
            new Route("POST", "/api/auth/register", Who.ANYONE, ""),
            new Route("POST", "/api/auth/login", Who.ANYONE, ""),
            new Route("POST", "/api/auth/refresh", Who.ANYONE, ""),
            new Route("POST", "/api/auth/logout", Who.LOGGED_IN, ""),
            new Route("GET", "/api/auth/user", Who.LOGGED_IN, ""),
            new Route("POST", "/api/v1/auth/register", Who.ANYONE, ""),
            new Route("POST", "/api/v1/auth/login", Who.ANYONE, ""),
            new Route("POST", "/api/v1/auth/refresh-token", Who.ANYONE, ""),
            new Route("POST", "/api/v1/auth/logout", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/users/me", Who.LOGGED_IN, ""),
            new Route("PUT", "/api/v1/users/me", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/users/statistics", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/roles", Who.LOGGED_IN, ""),
            new Route("POST", "/api/v1/roles", Who.CURATOR, "{\"name\": \"n\", \"category\": \"c\"}"),
            new Route("GET", "/api/v1/roles/{id}", Who.LOGGED_IN, ""),
            new Route("PUT", "/api/v1/roles/{id}", Who.CURATOR, "{\"name\": \"n\", \"category\": \"c\"}"),
            new Route("DELETE", "/api/v1/roles/{id}", Who.CURATOR, ""),
            new Route("POST", "/api/v1/resumes/upload", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/resumes/user", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/resumes/{id}", Who.KEEPER, ""),
            new Route("PUT", "/api/v1/resumes/{id}", Who.KEEPER, "{\"parsed_data\": {\"highlights\": [\"x\"]}}"),
            new Route("DELETE", "/api/v1/resumes/{id}", Who.KEEPER, ""),
            new Route("POST", "/api/v1/interviews", Who.LOGGED_IN, "{\"role_id\": \"1\"}"),
            new Route("GET", "/api/v1/interviews", Who.LOGGED_IN, ""),
            new Route("GET", "/api/v1/interviews/{id}", Who.HOLDER, ""),
            new Route("POST", "/api/v1/interviews/{id}/answers", Who.HOLDER, ""),
            new Route("GET", "/api/v1/interviews/{id}/answers/{question_id}/audio", Who.HOLDER, ""),
            new Route("GET", "/api/v1/interviews/{id}/answers/{question_id}/video", Who.HOLDER, ""),
            new Route("POST", "/api/v1/interviews/{id}/complete", Who.HOLDER, ""),
            new Route("GET", "/api/v1/interviews/{id}/feedback", Who.HOLDER, ""),
            new Route("POST", "/api/v1/interviews/{id}/pause", Who.HOLDER, ""),
            new Route("POST", "/api/v1/interviews/{id}/resume", Who.HOLDER, ""),
            new Route("POST", "/api/v1/interviews/{id}/abandon", Who.HOLDER, ""),
            new Route("POST", "/api/conversations", Who.LOGGED_IN, ""),
            new Route("GET", "/api/conversations", Who.LOGGED_IN, ""),
            new Route("GET", "/api/conversations/{conversation_id}", Who.TALKER, ""),
            new Route("PUT", "/api/conversations/{conversation_id}", Who.TALKER, "{\"title\": \"x\"}"),
            new Route("DELETE", "/api/conversations/{conversation_id}", Who.TALKER, ""),
            new Route("POST", "/api/conversations/{conversation_id}/messages", Who.TALKER, "{\"content\": [{\"type\": \"text\", \"text\": \"x\"}]}"),
            new Route("GET", "/api/conversations/{conversation_id}/messages", Who.TALKER, ""),
            new Route("DELETE", "/api/messages/{message_id}", Who.TALKER, ""),
            new Route("POST", "/api/bailian/chat/completions", Who.LOGGED_IN, ""),
            new Route("GET", "/api/history/api-calls", Who.LOGGED_IN, ""),
            new Route("GET", "/api/history/conversations/statistics", Who.LOGGED_IN, ""),
            new Route("GET", "/api/auth/me", Who.LOGGED_IN, ""),
            new Route("PUT", "/api/auth/password", Who.LOGGED_IN, ""),
            new Route("GET", "/api/auth/search-consent", Who.LOGGED_IN, ""),
            new Route("PUT", "/api/auth/search-consent", Who.LOGGED_IN, "{\"given\": false}"),
            new Route("POST", "/api/resume/upload", Who.LOGGED_IN, ""),
            new Route("GET", "/api/resume", Who.LOGGED_IN, ""),
            new Route("GET", "/api/resume/{resume_id}", Who.OWNER, ""),
            new Route("DELETE", "/api/resume/{resume_id}", Who.OWNER, ""),
            new Route("POST", "/api/resume/{resume_id}/reparse", Who.OWNER, ""),
            new Route("POST", "/api/resume/{resume_id}/analyze", Who.OWNER, ""),
            new Route("GET", "/api/resume/{resume_id}/suggestions", Who.OWNER, ""),
            new Route("POST", "/api/resume/{resume_id}/optimize", Who.OWNER,
                    "{\"suggestions\": [{\"before\": \"负责订单系统的开发和维护工作\", \"after\": \"主导订单系统的开发和维护工作\"}]}"),
            new Route("GET", "/api/resume/{resume_id}/optimization-history", Who.OWNER, ""),
            new Route("GET", "/api/resume/{resume_id}/export", Who.OWNER, ""),
            new Route("GET", "/api/resume/{resume_id}/compare?version1=v1.0&version2=v1.0", Who.OWNER, ""),
            new Route("POST", "/api/resume/{resume_id}/restore", Who.OWNER, "{\"version\": \"v1.0\"}"),
            new Route("GET", "/api/resume/{resume_id}/audit", Who.OWNER, ""),
            new Route("POST", "/api/interview/create", Who.LOGGED_IN, "{\"resume_id\": 999999}"),
            new Route("GET", "/api/interview", Who.LOGGED_IN, ""),
            new Route("GET", "/api/interview/{interview_id}", Who.CANDIDATE, ""),
            new Route("GET", "/api/interview/{interview_id}/status", Who.CANDIDATE, ""),
            new Route("GET", "/api/interview/{interview_id}/record", Who.CANDIDATE, ""),
            new Route("GET", "/api/evaluation/report/{interview_id}", Who.CANDIDATE, ""),
            new Route("POST", "/api/knowledge/upload", Who.LOGGED_IN, ""),
            new Route("GET", "/api/knowledge", Who.LOGGED_IN, ""),
            new Route("GET", "/api/knowledge/{doc_id}/preview", Who.READER, ""),
            new Route("PUT", "/api/knowledge/{doc_id}/category", Who.READER, "{\"category\": \"mine\"}"),
            new Route("PUT", "/api/knowledge/{doc_id}/chunk-strategy", Who.READER, "{\"chunk_strategy\": \"recursive\"}"),
            new Route("DELETE", "/api/knowledge/{doc_id}", Who.READER, ""),
            new Route("POST", "/api/knowledge/query", Who.LOGGED_IN, "{\"query\": \"x\"}"),
            new Route("GET", "/api/knowledge/query/history", Who.LOGGED_IN, ""),
            new Route("POST", "/api/knowledge/query/history", Who.LOGGED_IN, "{\"query\": \"x\"}"),
            new Route("DELETE", "/api/knowledge/query/history", Who.LOGGED_IN, ""),
            new Route("POST", "/api/knowledge/recall-test/cases", Who.LOGGED_IN, "{\"query\": \"x\", \"expected_chunk_ids\": [1]}"),
            new Route("GET", "/api/knowledge/recall-test/cases", Who.LOGGED_IN, ""),
            new Route("DELETE", "/api/knowledge/recall-test/cases/{test_case_id}", Who.MEASURER, ""),
            new Route("POST", "/api/knowledge/recall-test/run", Who.LOGGED_IN, "{\"test_case_id\": 999999}"),
            new Route("GET", "/api/knowledge/recall-test/results", Who.LOGGED_IN, ""),
            new Route("GET", "/api/knowledge/recall-test/summary", Who.LOGGED_IN, ""),
            new Route("GET", "/api/statistics/dashboard", Who.LOGGED_IN, ""),
            new Route("POST", "/api/job/match", Who.LOGGED_IN, "{\"resume_id\": 999999, \"job_description\": \"Java\"}"),
            new Route("GET", "/api/llm-config", Who.LOGGED_IN, ""),
            new Route("POST", "/api/llm-config", Who.LOGGED_IN, ""),
            new Route("PUT", "/api/llm-config", Who.LOGGED_IN, ""),
            new Route("DELETE", "/api/llm-config", Who.LOGGED_IN, ""),
            new Route("POST", "/api/llm-config/test-connection", Who.LOGGED_IN, ""),
            new Route("GET", "/api/llm-config/providers", Who.ANYONE, ""),
            new Route("POST", "/api/register", Who.ANYONE, ""),
            new Route("POST", "/api/login", Who.ANYONE, ""),
            new Route("POST", "/api/resumes/upload", Who.LOGGED_IN, ""),
            new Route("GET", "/api/resumes", Who.LOGGED_IN, ""),
            new Route("GET", "/api/resumes/{resume_id}", Who.OWNER_OR_ADMIN, ""),
            new Route("GET", "/api/resumes/{resume_id}/analysis", Who.OWNER_OR_ADMIN, ""),
            new Route("GET", "/api/resumes/{resume_id}/matches", Who.OWNER_OR_ADMIN, ""),
            new Route("GET", "/api/admin/users", Who.ADMIN, ""),
            new Route("GET", "/api/admin/resumes", Who.ADMIN, ""),
            new Route("GET", "/ops/projections", Who.OPERATIONS, ""),
            new Route("POST", "/ops/projections/rebuild", Who.OPERATIONS, ""),
            new Route("POST", "/ops/projections/{name}/rebuild", Who.OPERATIONS, ""),
            new Route("POST", "/ops/projections/{name}/cancel", Who.OPERATIONS, ""),
            new Route("DELETE", "/ops/projections/{name}/retired", Who.OPERATIONS, ""),
            new Route("GET", "/ops/events", Who.OPERATIONS, ""),
            new Route("GET", "/ops/resumes/{id}/history", Who.OPERATIONS, ""),
            new Route("GET", "/ops/interviews", Who.OPERATIONS, ""),
            new Route("GET", "/ops/interviews/{id}/history", Who.OPERATIONS, ""),
            new Route("POST", "/ops/interviews/{id}/regrade", Who.OPERATIONS, ""),
            new Route("GET", "/ops/interviews/{id}/gradings", Who.OPERATIONS, ""),
            new Route("GET", "/ops/graders", Who.OPERATIONS, ""),
            new Route("POST", "/ops/accounts/{who}/erase", Who.OPERATIONS, ""),
            new Route("POST", "/ops/accounts/{who}/disable", Who.OPERATIONS, ""),
            new Route("POST", "/ops/accounts/{who}/enable", Who.OPERATIONS, ""),
            new Route("GET", "/ops/projections/verification", Who.OPERATIONS, ""),
            new Route("GET", "/ops/failures", Who.OPERATIONS, ""),
            new Route("POST", "/ops/failures/{id}/retry", Who.OPERATIONS, ""),
            new Route("POST", "/ops/failures/{id}/discard", Who.OPERATIONS, ""),
            new Route("GET", "/ops/backup", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator/health", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator/health/**", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator/prometheus", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator/metrics", Who.OPERATIONS, ""),
            new Route("GET", "/ops/actuator/metrics/{requiredMetricName}", Who.OPERATIONS, ""));

    public String mapping() {
        return method + " " + path.replaceAll("\\?.*", "");
    }

    /** The path of one object. */
    public String of(long id) {
        return path.replace("{resume_id}", Long.toString(id))
                .replace("{interview_id}", Long.toString(id))
                .replace("{doc_id}", Long.toString(id))
                .replace("{test_case_id}", Long.toString(id))
                .replace("{question_id}", "1")
                .replace("{conversation_id}", Long.toString(id))
                .replace("{message_id}", Long.toString(id))
                .replace("{id}", Long.toString(id))
                .replace("{name}", "resume")
                .replace("{who}", "nobody-at-all")
                .replace("{requiredMetricName}", "jvm.memory.used")
                .replace("**", "x");
    }
}
