package io.rehearsal.query;

import io.rehearsal.events.Engine;
import io.rehearsal.events.account.Role;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.resume.Origin;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.TextEdit;
import io.rehearsal.events.resume.events.ResumeDeleted;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import io.rehearsal.events.resume.events.VersionRestored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events about people who do not exist. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final Engine ENGINE = Engine.local("1");
    public static final String DUTY = "experience[0].responsibilities[0]";

    private Samples() {
    }

    public static AccountRegistered registered(long id, String username) {
        return new AccountRegistered(id, username, username + "@example.org", "{hash}", "Mira Feldspar", null, "555 0100",
                Role.JOB_SEEKER, NOON);
    }

    public static AccountErased erased(long id) {
        return new AccountErased(id, NOON.plusSeconds(600));
    }

    public static ResumeUploaded uploaded(long id, long owner) {
        return new ResumeUploaded(id, owner, "mira.pdf", "pdf", 2048, "ab".repeat(32), "Mira Feldspar", NOON);
    }

    public static ResumeParsed parsed(long id, long owner, @Nullable String before, String version, String duty) {
        return new ResumeParsed(id, owner, before, version, ENGINE, content(duty),
                List.of(new Origin("personalInfo.name", 0, 13)), List.of(), NOON.plusSeconds(1));
    }

    public static SuggestionsApplied applied(long id, long owner, String before, String version, String old, String better) {
        var suggestion = new Suggestion(1, "high", "Say how much", null, old, better, "quantify");
        return new SuggestionsApplied(id, owner, before, version, null, List.of(suggestion),
                List.of(new TextEdit(DUTY, old, better)), null, 1, 0, NOON.plusSeconds(60));
    }

    public static VersionRestored restored(long id, long owner, String before, String version) {
        return new VersionRestored(id, owner, before, version, NOON.plusSeconds(120));
    }

    public static ResumeDeleted deleted(long id, long owner) {
        return new ResumeDeleted(id, owner, NOON.plusSeconds(180));
    }

    public static ResumeContent content(String duty) {
        return new ResumeContent(
                new PersonalInfo("Mira Feldspar", "mira@example.org", "555 0100", null, null, "4", null),
                List.of(),
                List.of(new Experience("Tidewater Maps", "Engineer", "2021-03", "至今", null, List.of(duty), List.of(), List.of())),
                List.of(), List.of("Java"), List.of("Java"), List.of(), List.of());
    }
}
