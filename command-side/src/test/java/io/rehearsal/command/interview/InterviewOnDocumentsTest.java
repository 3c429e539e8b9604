package io.rehearsal.command.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.assistant.QuestionWriter.Passage;
import io.rehearsal.command.Spine;
import io.rehearsal.command.messaging.IdSequence;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.Question.Source;
import io.rehearsal.events.interview.commands.EndInterview;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.commands.DeleteDocument;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.commands.UploadDocument;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
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
    private final Interviewee person = new Interviewee(RESUME);
    private final long owner = person.id;
    private final String candidate = person.candidate;

    @BeforeAll
    static void automate() {
        Spine.bean(InterviewAutomation.class);
    }

    @Test
    void the_questions_come_from_documents_about_what_the_resume_lacks() {
        var document = document(NOTES);

        var questions = questions(person.interview(null, List.of(document)));

        assertThat(questions).flatExtracting(Question::sources).filteredOn(source -> source.kind() == Source.Kind.PASSAGE).isNotEmpty()
                .allSatisfy(source -> assertThat(source.reference()).startsWith("document-" + document));
        assertThat(questions).anySatisfy(question -> assertThat(question.expectedPoints()).anyMatch(point -> NOTES.contains(point.replace("…", ""))));
    }

    @Test
    void without_documents_no_question_comes_from_one() {
        document(NOTES);

        assertThat(questions(person.interview(null, List.of()))).flatExtracting(Question::sources)
                .noneMatch(source -> source.kind() == Source.Kind.PASSAGE);
    }

    @Test
    void the_report_names_the_passage_that_would_have_helped() {
        var document = document(NOTES);
        var interview = person.interview(null, List.of(document));
        int position = questions(interview).stream()
                .filter(question -> question.sources().stream().anyMatch(source -> source.kind() == Source.Kind.PASSAGE))
                .findFirst().orElseThrow().id();
        commands.sendAndWait(new StartInterview(interview, candidate));
        while (person.all(interview, QuestionAsked.class).getLast().questionId() < position) {
            passOver(interview);
        }
        passOver(interview);

        commands.sendAndWait(new EndInterview(interview, candidate));

        assertThat(person.all(interview, InterviewGraded.class).getFirst().report().resources())
                .anySatisfy(resource -> {
                    assertThat(resource.type()).isEqualTo("document");
                    assertThat(resource.title()).startsWith("raft.md");
                    assertThat(resource.url()).isEqualTo("/api/knowledge/" + document + "/preview");
                });
    }

    @Test
    void a_document_that_is_another_persons_unknown_or_deleted_cannot_be_chosen() {
        var deleted = document(NOTES);
        commands.sendAndWait(new DeleteDocument(owner, deleted));
        Long foreign = commands.sendAndWait(new UploadDocument(new Interviewee(RESUME).id, "raft.md", NOTES.getBytes(UTF_8), ChunkStrategy.RECURSIVE));

        for (long id : new long[] {deleted, foreign, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> person.interview(null, List.of(id)))
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

        assertThat(passages).hasSizeLessThanOrEqualTo(ChosenDocuments.MOST_PASSAGES);
        assertThat(passages).extracting(Passage::document).contains("document-" + lengthy, "document-" + brief);
        assertThat(passages).allSatisfy(passage -> assertThat(passage.text()).isNotBlank());
    }

    @Test
    void of_a_processed_document_parents_stand_for_their_children() {
        long document = Spine.bean(IdSequence.class).nextDocumentId();
        var now = Instant.now();
        var path = List.of("共识算法");
        publish(document, new DocumentUploaded(document, owner, "raft.md", "md", 9, "hash", NOTES, ChunkStrategy.PARENT_CHILD, now),
                new DocumentChunked(document, owner, 1, ChunkStrategy.PARENT_CHILD, Engine.local("1"), 2,
                        List.of(new Chunk(7, 0, null, 0, 9, path, "whole part"), new Chunk(8, 1, 7L, 0, 5, path, "whole")), now),
                new DocumentProcessed(document, owner, 1, now));

        assertThat(knowledge.passages(candidate, List.of(document)))
                .containsExactly(new Passage("document-" + document + "#7", "raft.md", path, "whole part"));
    }

    private static void publish(long document, DocumentEvent... events) {
        for (int i = 0; i < events.length; i++) {
            Spine.bean(EventStore.class).publish(
                    new GenericDomainEventMessage<>("document", DocumentCommand.aggregateId(document), i, events[i]));
        }
    }

    private void passOver(long interview) {
        commands.<Integer>sendAndWait(new SubmitAnswer(interview, candidate, "我不知道。"));
        await().until(() -> !(person.stream(interview).getLast() instanceof AnswerSubmitted));
    }

    private List<Question> questions(long interview) {
        await().until(() -> person.has(interview, QuestionsGenerated.class));
        return person.all(interview, QuestionsGenerated.class).getFirst().questions();
    }

    private long document(String text) {
        return commands.<Long>sendAndWait(new UploadDocument(owner, "raft.md", text.getBytes(UTF_8), ChunkStrategy.RECURSIVE));
    }
}
