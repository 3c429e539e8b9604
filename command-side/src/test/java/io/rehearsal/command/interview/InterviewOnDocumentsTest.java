package io.rehearsal.command.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.Spine;
import io.rehearsal.command.assistant.QuestionWriter.Passage;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.EraseAccount;
import io.rehearsal.events.account.RegisterAccount;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.interview.AnswerSubmitted;
import io.rehearsal.events.interview.CreateInterview;
import io.rehearsal.events.interview.EndInterview;
import io.rehearsal.events.interview.InterviewCommand;
import io.rehearsal.events.interview.InterviewEvent;
import io.rehearsal.events.interview.InterviewGraded;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.QuestionAsked;
import io.rehearsal.events.interview.QuestionsGenerated;
import io.rehearsal.events.interview.Report.Resource;
import io.rehearsal.events.interview.StartInterview;
import io.rehearsal.events.interview.SubmitAnswer;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.DeleteDocument;
import io.rehearsal.events.knowledge.UploadDocument;
import io.rehearsal.events.resume.UploadResume;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InterviewOnDocumentsTest {

    private static final String RESUME = """
            顾微阳
            邮箱：weiyang@example.org

            工作经历
            示例科技有限公司\t2019.03-至今
            前端工程师
            - 负责商城页面的开发，使用 React 和 TypeScript
            """;

    private static final String NOTES = """
            # 共识算法

            Raft 是一种把选主和日志复制分开的共识算法。领导者收到写请求后先把日志复制给多数派，再提交并回复客户端。
            任期单调递增，收到更大任期的节点立即退回追随者。选举超时取随机值，避免多个候选人同时瓜分选票。

            # 成员变更

            成员变更时新旧两个配置的多数派必须有交集。联合共识先提交新旧并存的配置，再提交新的配置。
            """;

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final KnowledgeDocuments knowledge = Spine.bean(KnowledgeDocuments.class);
    private final long owner = register();
    private final String candidate = Long.toString(owner);

    @BeforeAll
    static void automate() {
        Spine.bean(InterviewAutomation.class);
    }

    @Test
    void the_questions_come_from_documents_about_what_the_resume_lacks() {
        var document = document(NOTES);

        var questions = questions(interview(List.of(document)));

        assertThat(questions).flatExtracting(Question::sources).filteredOn(source -> source.kind() == Source.Kind.PASSAGE).isNotEmpty()
                .allSatisfy(source -> assertThat(source.reference()).startsWith("document-" + document));
        assertThat(questions).anySatisfy(question -> assertThat(question.expectedPoints()).anyMatch(point -> NOTES.contains(point.replace("…", ""))));
    }

    @Test
    void without_documents_no_question_comes_from_one() {
        document(NOTES);

        assertThat(questions(interview(List.of()))).flatExtracting(Question::sources)
                .noneMatch(source -> source.kind() == Source.Kind.PASSAGE);
    }

    @Test
    void the_report_names_the_passage_that_would_have_helped() {
        var document = document(NOTES);
        var interview = interview(List.of(document));
        int position = questions(interview).stream()
                .filter(question -> question.sources().stream().anyMatch(source -> source.kind() == Source.Kind.PASSAGE))
                .findFirst().orElseThrow().id();
        commands.sendAndWait(new StartInterview(interview, candidate));
        while (all(interview, QuestionAsked.class).getLast().questionId() < position) {
            passOver(interview);
        }
        passOver(interview);

        commands.sendAndWait(new EndInterview(interview, candidate));

        assertThat(all(interview, InterviewGraded.class).getFirst().report().resources())
                .contains(new Resource("document", "raft.md", "/api/knowledge/" + document + "/preview"));
    }

    @Test
    void a_document_that_is_another_persons_unknown_or_deleted_cannot_be_chosen() {
        var deleted = document(NOTES);
        commands.sendAndWait(new DeleteDocument(owner, deleted));
        Long foreign = commands.sendAndWait(new UploadDocument(register(), "raft.md", NOTES.getBytes(UTF_8), ChunkStrategy.RECURSIVE));

        for (long id : new long[] {deleted, foreign, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> interview(List.of(id)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DOCUMENT_NOT_FOUND));
        }
    }

    @Test
    void a_document_that_has_gone_meanwhile_is_left_out() {
        var kept = document(NOTES);
        var deleted = document(NOTES);
        commands.sendAndWait(new DeleteDocument(owner, deleted));

        assertThat(knowledge.passages(candidate, List.of(deleted, kept))).isNotEmpty()
                .extracting(Passage::document).containsOnly("document-" + kept);

        commands.sendAndWait(new EraseAccount(owner));
        assertThat(knowledge.passages(candidate, List.of(deleted, kept))).isEmpty();
    }

    @Test
    void passages_are_spread_over_documents_however_long_these_are() {
        var lengthy = document("共识需要多数派。".repeat(60_000));
        var brief = document(NOTES);

        var passages = knowledge.passages(candidate, List.of(lengthy, brief));

        assertThat(passages).hasSizeLessThanOrEqualTo(OwnDocuments.MOST_PASSAGES);
        assertThat(passages).extracting(Passage::document).contains("document-" + lengthy, "document-" + brief);
        assertThat(passages).allSatisfy(passage -> assertThat(passage.text()).isNotBlank());
    }

    private void passOver(long interview) {
        commands.<Integer>sendAndWait(new SubmitAnswer(interview, candidate, "我不知道。"));
        await().until(() -> !(stream(interview).getLast() instanceof AnswerSubmitted));
    }

    private long interview(List<Long> documents) {
        Long resume = commands.sendAndWait(new UploadResume(owner, "cv.txt", RESUME.getBytes(UTF_8)));
        Long interview = commands.sendAndWait(new CreateInterview(owner, resume, null, documents));
        return interview;
    }

    private List<Question> questions(long interview) {
        await().until(() -> !all(interview, QuestionsGenerated.class).isEmpty());
        return all(interview, QuestionsGenerated.class).getFirst().questions();
    }

    private long document(String text) {
        return commands.<Long>sendAndWait(new UploadDocument(owner, "raft.md", text.getBytes(UTF_8), ChunkStrategy.RECURSIVE));
    }

    private long register() {
        return commands.<Long>sendAndWait(
                new RegisterAccount("interviewee-" + UUID.randomUUID(), null, "{hash}", null, null, null, Role.JOB_SEEKER));
    }

    private List<InterviewEvent> stream(long interview) {
        return Spine.bean(EventStore.class).readEvents(InterviewCommand.aggregateId(interview)).asStream()
                .map(event -> (InterviewEvent) event.getPayload()).toList();
    }

    private <T extends InterviewEvent> List<T> all(long interview, Class<T> type) {
        return stream(interview).stream().flatMap(event -> type.isInstance(event) ? Stream.of(type.cast(event)) : Stream.empty()).toList();
    }
}
