package io.rehearsal.command.resume;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.command.Spine;
import io.rehearsal.events.MetadataKeys;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.commands.EraseAccount;
import io.rehearsal.events.account.commands.RegisterAccount;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.AnalyseResume;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.MatchJob;
import io.rehearsal.events.resume.commands.ReparseResume;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.SuggestImprovements;
import io.rehearsal.events.resume.commands.UploadResume;
import io.rehearsal.events.resume.events.JobMatched;
import io.rehearsal.events.resume.events.ResumeAnalysed;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ResumeHandlingTest {

    private static final String TEXT = """
            顾微阳
            邮箱：weiyang@example.org  电话：13800000000

            工作经历
            示例科技有限公司\t2019.03-至今
            后端工程师
            - 负责订单系统的开发
            - 参与支付系统重构

            专业技能
            熟悉 Java、MySQL、Redis
            """;

    private final CommandGateway commands = Spine.bean(CommandGateway.class);
    private final EventStore events = Spine.bean(EventStore.class);
    private final JdbcClient jdbc = Spine.bean(JdbcClient.class);
    private final long owner = register();

    @Test
    void an_upload_keeps_its_text_and_its_content_with_the_place_of_every_value() {
        var resume = upload(TEXT);

        var uploaded = (ResumeUploaded) stream(resume).getFirst();
        var parsed = (ResumeParsed) stream(resume).getLast();
        assertThat(uploaded.fileName()).isEqualTo("cv.txt");
        assertThat(uploaded.fileType()).isEqualTo("txt");
        assertThat(parsed.version()).isEqualTo("v1.0");
        assertThat(parsed.content().personalInfo().email()).isEqualTo("weiyang@example.org");
        assertThat(parsed.origins()).anySatisfy(origin -> {
            assertThat(origin.path()).isEqualTo("personalInfo.email");
            assertThat(uploaded.text().substring(origin.start(), origin.end())).contains("weiyang@example.org");
        });
    }

    @Test
    void the_original_file_is_kept_unreadable_in_the_database_and_leaves_with_its_owner() {
        upload(TEXT);
        var stored = jdbc.sql("select sealed from original_file where subject = ?").param("person-" + owner).query(byte[].class).list();
        assertThat(stored).singleElement().satisfies(sealed -> assertThat(new String(sealed, UTF_8)).doesNotContain("weiyang"));

        commands.sendAndWait(new EraseAccount(owner));

        assertThat(jdbc.sql("select count(*) from original_file where subject = ?").param("person-" + owner).query(Long.class).single())
                .isZero();
    }

    @Test
    void a_file_without_text_stores_nothing() {
        var before = jdbc.sql("select count(*) from domain_event").query(Long.class).single();

        assertThatThrownBy(() -> upload("   \n ")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FILE_WITHOUT_TEXT));

        assertThat(jdbc.sql("select count(*) from domain_event").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void a_file_over_ten_mebibytes_is_refused() {
        assertThatThrownBy(() -> commands.sendAndWait(new UploadResume(owner, "big.txt", new byte[10 * 1024 * 1024 + 1])))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FILE_TOO_LARGE));
    }

    @Test
    void an_upload_sent_twice_with_one_idempotency_key_is_one_resume() {
        var metadata = Map.of(MetadataKeys.IDEMPOTENCY_KEY, UUID.randomUUID().toString(), MetadataKeys.ACTOR, String.valueOf(owner));
        var command = new UploadResume(owner, "cv.txt", TEXT.getBytes(UTF_8));

        Long first = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        Long second = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void parsing_again_with_the_same_parser_changes_nothing() {
        var resume = upload(TEXT);

        commands.sendAndWait(new ReparseResume(resume, owner));

        assertThat(stream(resume)).hasSize(2);
    }

    @Test
    void an_analysis_is_kept_for_its_version_and_job_description_until_it_is_refreshed() {
        var resume = upload(TEXT);

        Analysis first = commands.sendAndWait(new AnalyseResume(resume, owner, null, false));
        Analysis again = commands.sendAndWait(new AnalyseResume(resume, owner, "  ", false));
        commands.sendAndWait(new AnalyseResume(resume, owner, "招聘 Java 工程师", false));
        Analysis refreshed = commands.sendAndWait(new AnalyseResume(resume, owner, null, true));

        assertThat(again).isEqualTo(first);
        assertThat(refreshed).isEqualTo(first);
        assertThat(stream(resume)).filteredOn(ResumeAnalysed.class::isInstance).hasSize(3);
    }

    @Test
    void a_match_is_kept_for_its_version_and_job_description() {
        var resume = upload(TEXT);

        JobMatch first = commands.sendAndWait(new MatchJob(resume, owner, "招聘 Java 工程师"));
        JobMatch again = commands.sendAndWait(new MatchJob(resume, owner, "  招聘 Java 工程师\n"));
        commands.sendAndWait(new MatchJob(resume, owner, "招聘 Redis 专家"));
        var edit = new Suggestion(0, null, null, null, "参与支付系统重构", "重构支付系统", null);
        commands.sendAndWait(new ApplySuggestions(resume, owner, List.of(edit), null));
        commands.sendAndWait(new MatchJob(resume, owner, "招聘 Java 工程师"));

        assertThat(again).isEqualTo(first);
        assertThat(first.matchedSkills()).extracting(JobMatch.MatchedSkill::name).containsExactly("Java");
        assertThat(stream(resume)).filteredOn(JobMatched.class::isInstance).extracting(event -> ((JobMatched) event).version())
                .containsExactly("v1.0", "v1.0", "v1.1");
    }

    @Test
    void a_blank_job_description_is_no_job() {
        var resume = upload(TEXT);

        assertThatThrownBy(() -> commands.sendAndWait(new MatchJob(resume, owner, " \n"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INVALID));
    }

    @Test
    void every_suggestion_can_be_applied() {
        var resume = upload(TEXT);

        List<Suggestion> suggestions = commands.sendAndWait(new SuggestImprovements(resume, owner, null, false));
        ApplySuggestions.Outcome outcome = commands.sendAndWait(new ApplySuggestions(resume, owner, suggestions, null));

        assertThat(suggestions).isNotEmpty().extracting(Suggestion::id).doesNotHaveDuplicates().doesNotContain(0L);
        assertThat(outcome.version()).isEqualTo("v1.1");
        assertThat(outcome.appliedCount()).isEqualTo(suggestions.size());
    }

    @Test
    void of_two_who_optimize_at_once_each_sees_what_the_other_has_done() throws Exception {
        var resume = upload(TEXT);
        var edit = new Suggestion(0, null, null, null, "参与支付系统重构", "重构支付系统", null);

        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> optimize = () -> {
                try {
                    commands.sendAndWait(new ApplySuggestions(resume, owner, List.of(edit), null));
                    return true;
                } catch (Refusal refusal) {
                    assertThat(refusal.reason()).isEqualTo(Reason.NO_SUGGESTION_APPLIES);
                    return false;
                }
            };
            var outcomes = threads.invokeAll(List.of(optimize, optimize));
            assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(stream(resume)).filteredOn(SuggestionsApplied.class::isInstance).hasSize(1);
    }

    @Test
    void a_stranger_gets_nothing() {
        var resume = upload(TEXT);
        var stranger = register();

        for (ResumeCommand command : List.of(
                new ReparseResume(resume, stranger),
                new AnalyseResume(resume, stranger, null, false),
                new SuggestImprovements(resume, stranger, null, false),
                new MatchJob(resume, stranger, "Java"))) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_YOURS));
        }
    }

    @Test
    void a_resume_that_does_not_exist_is_not_found() {
        for (ResumeCommand command : List.of(
                new ReparseResume(999_999, owner),
                new ApplySuggestions(999_999, owner, List.of(), null),
                new MatchJob(999_999, owner, "Java"))) {
            assertThatThrownBy(() -> commands.sendAndWait(command)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND));
        }
    }

    private long upload(String text) {
        return commands.<Long>sendAndWait(new UploadResume(owner, "../..\\cv.txt", text.getBytes(UTF_8)));
    }

    private List<ResumeEvent> stream(long resume) {
        return events.readEvents(ResumeCommand.aggregateId(resume)).asStream().map(event -> (ResumeEvent) event.getPayload()).toList();
    }

    private long register() {
        var name = "owner-" + UUID.randomUUID();
        return commands.<Long>sendAndWait(new RegisterAccount(name, null, "{hash}", null, null, null, Role.JOB_SEEKER));
    }
}
