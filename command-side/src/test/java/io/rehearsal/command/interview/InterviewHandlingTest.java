package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.commands.CreateInterview;
import io.rehearsal.events.interview.commands.CreatePanelInterview;
import io.rehearsal.events.interview.commands.EndInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.RegradeInterview;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.resume.commands.DeleteResume;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InterviewHandlingTest {

    private static final String RESUME = """
            顾微阳
            邮箱：weiyang@example.org

            工作经历
            示例科技有限公司\t2019.03-至今
            后端工程师
            - 负责订单系统的开发，使用 Java、MySQL 和 Redis

            专业技能
            熟悉 Java、MySQL、Redis
            """;

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final Interviewee person = new Interviewee(RESUME);
    private final long owner = person.id;
    private final String candidate = person.candidate;

    @BeforeAll
    static void automate() {
        Spine.bean(InterviewAutomation.class);
    }

    @Test
    void a_new_interview_gets_its_questions_by_itself() {
        var interview = create();

        await().until(() -> person.has(interview, QuestionsGenerated.class));

        assertThat(person.all(interview, QuestionsGenerated.class)).singleElement()
                .satisfies(it -> assertThat(it.questions()).hasSize(10));
    }

    @Test
    void an_answer_is_kept_first_and_reacted_to_once() {
        var interview = started();

        commands.<Integer>sendAndWait(new SubmitAnswer(interview, candidate, "用 Redis 做缓存，先更新数据库再删除缓存，接口 P99 从 300 ms 降到 40 ms。"));

        await().until(() -> person.stream(interview).getLast() instanceof InterviewEvent last && !(last instanceof AnswerSubmitted));
        assertThat(person.stream(interview).stream().filter(AnswerSubmitted.class::isInstance)).hasSize(1);
    }

    @Test
    void ending_it_answers_once_it_has_been_graded() {
        var interview = started();
        commands.sendAndWait(new SubmitAnswer(interview, candidate, "先更新数据库再删除缓存。"));

        commands.sendAndWait(new EndInterview(interview, candidate));

        assertThat(person.all(interview, InterviewGraded.class)).singleElement().satisfies(it -> {
            assertThat(it.grading()).isEqualTo(1);
            assertThat(it.report().questions()).isNotEmpty();
        });
        commands.sendAndWait(new EndInterview(interview, candidate));
        assertThat(person.all(interview, InterviewGraded.class)).hasSize(1);
    }

    @Test
    void another_grading_stands_beside_the_first() {
        var interview = started();
        commands.sendAndWait(new EndInterview(interview, candidate));

        Integer number = commands.sendAndWait(new RegradeInterview(interview, "local"));

        assertThat(number).isEqualTo(2);
        assertThat(person.all(interview, InterviewGraded.class)).extracting(InterviewGraded::grading).containsExactly(1, 2);
        assertThatThrownBy(() -> commands.sendAndWait(new RegradeInterview(interview, "astrology"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_a_crash_left_undone_is_found_from_the_events() {
        var interview = 1_000_000L + owner;
        events.publish(new GenericDomainEventMessage<>("interview", InterviewCommand.aggregateId(interview), 0,
                new InterviewCreated(interview, candidate, Format.SOLO, "zh", null, null, null, "招聘 Java 工程师", null, Difficulty.MEDIUM,
                        List.of(), null, 10, Instant.now())));
        var open = Spine.bean(OpenInterviews.class);
        assertThat(open.find()).contains(InterviewCommand.aggregateId(interview));

        Spine.bean(InterviewConductor.class).conduct(interview, new GenericMessage<>("a new start"));

        assertThat(person.all(interview, QuestionsGenerated.class)).hasSize(1);
        assertThat(open.find()).doesNotContain(InterviewCommand.aggregateId(interview));
    }

    @Test
    void an_interview_is_held_on_the_resume_as_it_was() {
        var resume = person.upload();
        Long interview = commands.sendAndWait(new CreateInterview(owner, resume, null, List.of()));
        commands.sendAndWait(new DeleteResume(resume, owner));

        await().until(() -> person.has(interview, QuestionsGenerated.class));
        commands.sendAndWait(new StartInterview(interview, candidate));

        assertThat(person.all(interview, QuestionAsked.class)).hasSize(1);
    }

    @Test
    void a_resume_of_somebody_else_is_refused() {
        var resume = person.upload();

        assertThatThrownBy(() -> commands.sendAndWait(new CreateInterview(new Interviewee(RESUME).id, resume, null, List.of())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_YOURS));
    }

    @Test
    void created_twice_with_one_idempotency_key_it_is_one_interview() {
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, UUID.randomUUID().toString(), MetadataKeys.ACTOR, candidate);
        var command = new CreateInterview(owner, person.upload(), "招聘 Java 工程师", List.of());

        Long first = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        Long second = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_panel_has_asked_its_first_question_when_it_answers() {
        Long interview = commands.sendAndWait(new CreatePanelInterview("AI应用工程师", Difficulty.HARD, null, null));

        assertThat(interview).isBetween(1L << 40, 1L << 53);
        assertThat(person.stream(interview).getLast()).isInstanceOf(QuestionAsked.class);
    }

    @Test
    void an_erased_persons_interview_stands_still() {
        var interview = started();
        commands.sendAndWait(new EraseAccount(owner));

        assertThatThrownBy(() -> commands.sendAndWait(new SubmitAnswer(interview, candidate, "嗯"))).isInstanceOf(Refusal.class);
        Spine.bean(InterviewConductor.class).conduct(interview, new GenericMessage<>("a new start"));

        assertThat(person.all(interview, QuestionAsked.class)).singleElement().satisfies(it -> assertThat(it.text()).isNull());
    }

    private long started() {
        var interview = create();
        await().until(() -> person.has(interview, QuestionsGenerated.class));
        commands.sendAndWait(new StartInterview(interview, candidate));
        return interview;
    }

    private long create() {
        return person.interview("招聘 Java 工程师，熟悉 Kafka", List.of());
    }
}
