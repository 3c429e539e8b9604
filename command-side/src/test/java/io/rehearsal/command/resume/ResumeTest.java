package io.rehearsal.command.resume;

import io.rehearsal.assistant.JobMatcher;
import io.rehearsal.assistant.ResumeParser.Parse;
import io.rehearsal.assistant.SuggestionWriter;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.resume.ContentParts;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.ReviseResume;
import io.rehearsal.events.resume.events.JobMatched;
import io.rehearsal.events.resume.events.ResumeDeleted;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeRevised;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import io.rehearsal.events.resume.events.SuggestionsMade;
import io.rehearsal.events.resume.events.VersionRestored;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResumeTest {

    private static final long RESUME = 7;
    private static final long OWNER = 3;
    private static final long STRANGER = 4;
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Engine ENGINE = Engine.local("1");
    private static final ResumeContent CONTENT = content("负责订单系统", "参与支付重构");

    private AggregateTestFixture<Resume> fixture;

    @BeforeEach
    void resume() {
        fixture = new AggregateTestFixture<>(Resume.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        fixture.registerInjectableResource(new CatalogueLexicon());
    }

    @Test
    void an_upload_is_parsed_into_version_1_0() {
        fixture.givenNoPriorActivity()
                .when(new AddResume(RESUME, OWNER, "cv.pdf", "pdf", 12, "hash", "text", new Parse(ENGINE, CONTENT, List.of(), List.of()), NOW))
                .expectEvents(uploaded(), parsed(null, "v1.0", CONTENT));
    }

    @Nested
    class Revising {

        private final ContentParts highlights = new ContentParts(null, null, null, null, null, null, List.of("从零写起"), null);

        @Test
        void replaces_the_named_parts_and_makes_the_next_version() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ReviseResume(RESUME, OWNER, highlights))
                    .expectEvents(new ResumeRevised(RESUME, OWNER, "v1.0", "v1.1", content("从零写起"), NOW));
        }

        @Test
        void with_what_stands_there_changes_nothing() {
            given(uploaded(), parsed(null, "v1.0", content("从零写起"))).when(new ReviseResume(RESUME, OWNER, highlights)).expectNoEvents();
        }

        @Test
        void names_the_skills_of_lines_that_come_without_them() {
            var lines = new ContentParts(null, null, null, null, null, List.of("熟悉 Redis"), null, null);
            var revised = new ResumeContent(CONTENT.personalInfo(), List.of(), List.of(), List.of(), List.of("Redis"), List.of("熟悉 Redis"), CONTENT.highlights(), List.of());
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ReviseResume(RESUME, OWNER, lines))
                    .expectEvents(new ResumeRevised(RESUME, OWNER, "v1.0", "v1.1", revised, NOW));
        }

        @Test
        void is_what_later_edits_start_from() {
            given(uploaded(), parsed(null, "v1.0", CONTENT), new ResumeRevised(RESUME, OWNER, "v1.0", "v1.1", content("从零写起"), NOW))
                    .when(new RestoreVersion(RESUME, OWNER, "v1.0"))
                    .expectEvents(new VersionRestored(RESUME, OWNER, "v1.1", "v1.0", NOW));
        }

        @Test
        void somebody_elses_is_refused() {
            refused(Reason.NOT_YOURS, given(uploaded(), parsed(null, "v1.0", CONTENT)).when(new ReviseResume(RESUME, STRANGER, highlights)));
        }
    }

    @Nested
    class Optimizing {

        private final Suggestion better = suggestion("负责订单系统", "主导订单系统");

        @Test
        void replaces_the_text_and_makes_the_next_version() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ApplySuggestions(RESUME, OWNER, List.of(better), null))
                    .expectEvents(applied("v1.0", "v1.1", better, "highlights[0]", 0))
                    .expectResultMessagePayload(new ApplySuggestions.Outcome("v1.1", 1, NOW));
        }

        @Test
        void skips_what_no_longer_stands() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ApplySuggestions(RESUME, OWNER, List.of(suggestion("不在简历里", "x"), better), null))
                    .expectEvents(applied("v1.0", "v1.1", better, "highlights[0]", 1));
        }

        @Test
        void is_refused_where_nothing_applies() {
            refused(Reason.NO_SUGGESTION_APPLIES, given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ApplySuggestions(RESUME, OWNER, List.of(suggestion("不在简历里", "x")), null)));
        }

        @Test
        void is_refused_the_second_time() {
            refused(Reason.NO_SUGGESTION_APPLIES,
                    given(uploaded(), parsed(null, "v1.0", CONTENT), applied("v1.0", "v1.1", better, "highlights[0]", 0))
                            .when(new ApplySuggestions(RESUME, OWNER, List.of(better), null)));
        }

        @Test
        void after_a_restore_makes_a_version_number_never_used_before() {
            given(uploaded(), parsed(null, "v1.0", CONTENT), applied("v1.0", "v1.1", better, "highlights[0]", 0),
                    new VersionRestored(RESUME, OWNER, "v1.1", "v1.0", NOW))
                    .when(new ApplySuggestions(RESUME, OWNER, List.of(better), null))
                    .expectEvents(applied("v1.0", "v1.2", better, "highlights[0]", 0));
        }

        @Test
        void is_refused_to_a_stranger() {
            refused(Reason.NOT_YOURS, given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new ApplySuggestions(RESUME, STRANGER, List.of(better), null)));
        }

        @Test
        void is_refused_once_the_owner_has_been_erased() {
            refused(Reason.NOT_FOUND, given(uploaded(), parsed(null, "v1.0", null))
                    .when(new ApplySuggestions(RESUME, OWNER, List.of(better), null)));
        }
    }

    @Nested
    class Restoring {

        private final Suggestion better = suggestion("参与支付重构", "重构支付");

        @Test
        void goes_back_to_the_first_version() {
            given(uploaded(), parsed(null, "v1.0", CONTENT), applied("v1.0", "v1.1", better, "highlights[1]", 0))
                    .when(new RestoreVersion(RESUME, OWNER, "v1.0"))
                    .expectEvents(new VersionRestored(RESUME, OWNER, "v1.1", "v1.0", NOW))
                    .expectResultMessagePayload(new RestoreVersion.Outcome("v1.0", NOW));
        }

        @Test
        void goes_forward_again() {
            given(uploaded(), parsed(null, "v1.0", CONTENT), applied("v1.0", "v1.1", better, "highlights[1]", 0),
                    new VersionRestored(RESUME, OWNER, "v1.1", "v1.0", NOW))
                    .when(new RestoreVersion(RESUME, OWNER, "v1.1"))
                    .expectEvents(new VersionRestored(RESUME, OWNER, "v1.0", "v1.1", NOW));
        }

        @Test
        void is_refused_for_an_unknown_version() {
            refused(Reason.UNKNOWN_VERSION, given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new RestoreVersion(RESUME, OWNER, "v9.9")));
        }
    }

    @Nested
    class ParsingAgain {

        private final ResumeContent richer = content("负责订单系统", "参与支付重构", "获奖");

        @Test
        void replaces_an_untouched_first_version() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new RecordParse(RESUME, OWNER, new Parse(ENGINE, richer, List.of(), List.of()), NOW))
                    .expectEvents(parsed("v1.0", "v1.0", richer));
        }

        @Test
        void of_an_edited_resume_is_a_version_of_its_own() {
            given(uploaded(), parsed(null, "v1.0", CONTENT),
                    applied("v1.0", "v1.1", suggestion("负责订单系统", "主导订单系统"), "highlights[0]", 0))
                    .when(new RecordParse(RESUME, OWNER, new Parse(ENGINE, richer, List.of(), List.of()), NOW))
                    .expectEvents(parsed("v1.1", "v1.2", richer));
        }

        @Test
        void that_finds_the_same_changes_nothing() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new RecordParse(RESUME, OWNER, new Parse(ENGINE, CONTENT, List.of(), List.of()), NOW))
                    .expectNoEvents();
        }
    }

    @Test
    void suggestions_are_numbered_on_through_the_resume() {
        given(uploaded(), parsed(null, "v1.0", CONTENT),
                new SuggestionsMade(RESUME, OWNER, "v1.0", null, ENGINE, List.of(), 41, NOW))
                .when(new RecordSuggestions(RESUME, OWNER, "v1.0", null,
                        new SuggestionWriter.Answer(ENGINE, List.of(suggestion("负责订单系统", "主导订单系统"))), NOW))
                .expectEvents(new SuggestionsMade(RESUME, OWNER, "v1.0", null, ENGINE,
                        List.of(numbered(42, "负责订单系统", "主导订单系统")), 42, NOW));
    }

    @Nested
    class Matching {

        private final JobMatch match = new JobMatch(60, 40, 50, 70, List.of(), List.of(), List.of("Kafka"), List.of(), List.of("学习 Kafka"));
        private final RecordMatch found = new RecordMatch(RESUME, OWNER, "v1.0", "Java 工程师", new JobMatcher.Answer(ENGINE, match), NOW);

        @Test
        void keeps_what_was_found_for_the_version_and_the_job() {
            given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(found)
                    .expectEvents(new JobMatched(RESUME, OWNER, "v1.0", "Java 工程师", ENGINE, match, NOW));
        }

        @Test
        void is_refused_to_a_stranger() {
            refused(Reason.NOT_YOURS, given(uploaded(), parsed(null, "v1.0", CONTENT))
                    .when(new RecordMatch(RESUME, STRANGER, "v1.0", "Java 工程师", new JobMatcher.Answer(ENGINE, match), NOW)));
        }

        @Test
        void is_refused_once_the_resume_has_been_deleted() {
            refused(Reason.NOT_FOUND, given(uploaded(), parsed(null, "v1.0", CONTENT), new ResumeDeleted(RESUME, OWNER, NOW)).when(found));
        }
    }

    @Test
    void a_deleted_resume_is_not_there_any_more() {
        given(uploaded(), parsed(null, "v1.0", CONTENT))
                .when(new DeleteResume(RESUME, OWNER))
                .expectEvents(new ResumeDeleted(RESUME, OWNER, NOW));
        resume();
        refused(Reason.NOT_FOUND, given(uploaded(), parsed(null, "v1.0", CONTENT), new ResumeDeleted(RESUME, OWNER, NOW))
                .when(new RestoreVersion(RESUME, OWNER, "v1.0")));
    }

    private TestExecutor<Resume> given(Object... events) {
        return fixture.given(events);
    }

    private static void refused(Reason reason, ResultValidator<Resume> result) {
        result.expectException(Refusal.class)
                .expectException(new CustomMatcher<>("refusal with " + reason) {
                    @Override
                    public boolean matches(Object thrown) {
                        return thrown instanceof Refusal refusal && refusal.reason() == reason;
                    }
                });
    }

    private static ResumeUploaded uploaded() {
        return new ResumeUploaded(RESUME, OWNER, "cv.pdf", "pdf", 12, "hash", "text", NOW);
    }

    private static ResumeParsed parsed(String versionBefore, String version, ResumeContent content) {
        return new ResumeParsed(RESUME, OWNER, versionBefore, version, ENGINE, content, content == null ? null : List.of(), content == null ? null : List.of(), NOW);
    }

    private static SuggestionsApplied applied(String before, String version, Suggestion suggestion, String path, int skipped) {
        return new SuggestionsApplied(RESUME, OWNER, before, version, null, List.of(suggestion),
                List.of(new TextEdit(path, suggestion.before(), suggestion.after())), null, 1, skipped, NOW);
    }

    private static Suggestion suggestion(String before, String after) {
        return numbered(0, before, after);
    }

    private static Suggestion numbered(long id, String before, String after) {
        return new Suggestion(id, "high", "更有力的动词", null, before, after, "动词开头");
    }

    private static ResumeContent content(String... highlights) {
        return new ResumeContent(new PersonalInfo("林知夏", null, null, null, null, null, null),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(highlights), List.of());
    }
}
