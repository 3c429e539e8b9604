package io.rehearsal.command.messaging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the numeric ids that people see. A number may be skipped, never given twice. */
@Component
public class IdSequence {

    private final JdbcClient jdbc;

    IdSequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long nextAccountId() {
        return next("account_id_seq");
    }

    public long nextResumeId() {
        return next("resume_id_seq");
    }

    public long nextInterviewId() {
        return next("interview_id_seq");
    }

    public long nextLlmConfigId() {
        return next("llm_config_id_seq");
    }

    public long nextRoleId() {
        return next("role_id_seq");
    }

    public long nextDocumentId() {
        return next("document_id_seq");
    }

    public long nextRecallCaseId() {
        return next("recall_case_id_seq");
    }

    public long nextRecallRunId() {
        return next("recall_run_id_seq");
    }

    public long nextConversationId() {
        return next("conversation_id_seq");
    }

    public long nextMessageId() {
        return next("message_id_seq");
    }

    public long nextModelCallId() {
        return next("model_call_id_seq");
    }

    /** As many ids, in ascending order. */
    public List<Long> nextChunkIds(int count) {
        return jdbc.sql("select nextval('chunk_id_seq') from generate_series(1, ?)").param(count).query((row, _) -> row.getLong(1)).list();
    }

    private long next(String sequence) {
        return jdbc.sql("select nextval(?::regclass)").param(sequence).query(Long.class).single();
    }
}
