package io.rehearsal.query.audit;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.applied;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.parsed;
import static io.rehearsal.query.Samples.registered;
import static io.rehearsal.query.Samples.restored;
import static io.rehearsal.query.Samples.uploaded;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.account.AccountRegistered;
import io.rehearsal.events.llmconfig.LlmConfigured;
import io.rehearsal.events.llmconfig.Provider;
import io.rehearsal.events.operations.EventRecord;
import io.rehearsal.events.operations.ListEvents;
import io.rehearsal.events.operations.ListHistory;
import io.rehearsal.query.rebuild.ReadSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final ReadSide side = new ReadSide();
    private final AuditQueries audit = new AuditQueries(side.streams, side.log);

    @BeforeEach
    void events() {
        side.append("account-1", registered(1, "mira"));
        side.append("resume-7", uploaded(7, 1));
        side.append("resume-7", parsed(7, 1, null, "v1.0", "Drew maps"));
        side.append("resume-7", applied(7, 1, "v1.0", "v1.1", "Drew maps", "Drew 40 maps"));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void a_history_tells_what_each_event_changed() {
        var history = audit.list(new ListHistory("resume-7"));

        assertThat(history).extracting(EventRecord::type)
                .containsExactly("resume.ResumeUploaded", "resume.ResumeParsed", "resume.SuggestionsApplied");
        assertThat(history).extracting(EventRecord::position).containsExactly(2L, 3L, 4L);
        assertThat(history.get(1).changes()).contains("personalInfo.name = «Mira Feldspar» (characters 0–13)");
        assertThat(history.get(2).summary()).isEqualTo("v1.0 → v1.1: 1 suggestion applied");
        assertThat(history.get(2).changes())
                .containsExactly("v1.0 → v1.1: experience[0].responsibilities[0]: «Drew maps» → «Drew 40 maps»");
    }

    @Test
    void a_restored_version_and_a_later_parse_tell_every_value_that_changed() {
        side.append("resume-7", restored(7, 1, "v1.1", "v1.0"));
        side.append("resume-7", parsed(7, 1, "v1.0", "v1.2", "Drew sea maps"));

        var history = audit.list(new ListHistory("resume-7"));

        assertThat(history.get(3).summary()).isEqualTo("Version v1.0 was restored; until then v1.1");
        assertThat(history.get(3).changes())
                .containsExactly("v1.1 → v1.0: experience[0].responsibilities[0]: «Drew 40 maps» → «Drew maps»");
        assertThat(history.get(4).changes())
                .containsExactly("v1.0 → v1.2: experience[0].responsibilities[0]: «Drew maps» → «Drew sea maps»");
    }

    @Test
    void an_operator_sees_which_model_was_chosen_and_not_the_key() {
        side.append("llmconfig-1", new LlmConfigured(1, 5, Provider.OPENAI, "gpt-4o", "sk-0123456789abcdef", null, true, NOON));

        var told = audit.list(new ListHistory("llmconfig-1")).getFirst();

        assertThat(told.summary()).isEqualTo("A language model was chosen: openai");
        assertThat(told.changes()).containsExactly("modelName = «gpt-4o»", "apiKey = «sk-****cdef»");
        assertThat(told.payload()).isInstanceOfSatisfying(LlmConfigured.class, event -> assertThat(event.apiKey()).isEqualTo("sk-****cdef"));
    }

    @Test
    void what_cannot_be_folded_is_told_by_itself() {
        side.append("resume-8", parsed(8, 1, null, "v1.0", "Drew maps"));
        side.append("resume-8", restored(8, 1, "v1.0", "v1.0"));

        var history = audit.list(new ListHistory("resume-8"));

        assertThat(history.get(0).changes()).contains("personalInfo.name = «Mira Feldspar» (characters 0–13)");
        assertThat(history.get(1).summary()).isEqualTo("Version v1.0 was restored; until then v1.0");
    }

    @Test
    void an_erased_person_s_history_tells_that_something_happened_and_not_what() {
        side.engine.destroyKey(1);
        side.append("account-1", erased(1));

        assertThat(audit.list(new ListHistory("resume-7"))).allMatch(EventRecord::erased).allMatch(it -> it.changes().isEmpty());
        assertThat(audit.list(new ListHistory("account-1"))).extracting(EventRecord::erased).containsExactly(true, false);
    }

    @Test
    void events_are_listed_by_position_and_type() {
        assertThat(audit.list(new ListEvents(0, 2, null))).extracting(EventRecord::position).containsExactly(1L, 2L);
        assertThat(audit.list(new ListEvents(2, 100, null))).extracting(EventRecord::position).containsExactly(3L, 4L);
        assertThat(audit.list(new ListEvents(0, 100, "resume.ResumeParsed"))).extracting(EventRecord::position).containsExactly(3L);
        assertThat(audit.list(new ListEvents(3, 100, "resume.ResumeParsed"))).isEmpty();
    }

    @Test
    void nobody_is_shown_the_hash_of_a_password() {
        var payload = (AccountRegistered) audit.list(new ListHistory("account-1")).getFirst().payload();

        assertThat(payload.username()).isEqualTo("mira");
        assertThat(payload.passwordHash()).isNull();
    }
}
