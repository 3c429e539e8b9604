package io.rehearsal.api.contract.interviewhelper.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.http.Resumes;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KnowledgeInterviewTest {

    /** Words that stand in no resume, no job and no bank of questions. */
    private static final String NOTES = """
            # 星槎对账系统

            ## 潮汐分片

            潮汐分片把每天的账单按商户的活跃时间分成二十四片，白天只处理活跃商户的分片，夜里再补齐其余分片，这样对账的峰值从中午移到凌晨。

            ## 镜像账本

            镜像账本保存每一笔交易的两份独立记录，一份来自支付网关，一份来自清算行，两份记录每隔五分钟比较一次，不一致的交易进入人工复核。

            ## 回溯令牌

            回溯令牌记录对账任务处理到哪一笔交易，任务崩溃后从令牌的位置继续，保证每笔交易恰好核对一次。
            """;

    private final Person person = Person.registered();

    @Test
    void an_interview_asks_about_a_document_that_was_named() {
        var document = Documents.ready(person, "星槎对账.md", NOTES);

        var interview = ready(document.id());

        assertThat(interview.read("").get("questions")).hasSize(10)
                .anyMatch(question -> question.get("question").asString().matches("(?s).*(星槎|潮汐分片|镜像账本|回溯令牌).*"));
    }

    @Test
    void a_document_that_was_deleted_or_is_anothers_cannot_be_named() {
        var others = Documents.uploaded(Person.registered(), "星槎对账.md", NOTES);
        var deleted = Documents.uploaded(person, "星槎对账.md", NOTES);
        person.client().delete(deleted.path(""));
        var resume = person.uploads(Resumes.CHINESE);

        for (var id : new long[] {others.id(), deleted.id()}) {
            var reply = person.client().post("/api/interview/create", "{\"resume_id\": %d, \"knowledge_doc_ids\": [%d]}".formatted(resume, id));

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.detail()).isEqualTo("知识库文档不存在");
        }
    }

    private Interviews ready(long documentId) {
        var created = person.client().post("/api/interview/create", "{\"resume_id\": %d, \"knowledge_doc_ids\": [%d]}"
                .formatted(person.uploads(Resumes.CHINESE), documentId));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var interview = new Interviews(person, created.data().get("id").asLong());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> interview.read("/status").get("generation_status").asString().equals("completed"));
        return interview;
    }
}
