package io.rehearsal.command.resume;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.Analysis;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.JobMatch;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.events.JobMatched;
import io.rehearsal.events.resume.events.ResumeAnalysed;
import io.rehearsal.events.resume.events.ResumeDeleted;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeParsed;
import io.rehearsal.events.resume.events.ResumeRevised;
import io.rehearsal.events.resume.events.ResumeUploaded;
import io.rehearsal.events.resume.events.ResumeViewed;
import io.rehearsal.events.resume.events.SuggestionsApplied;
import io.rehearsal.events.resume.events.SuggestionsMade;
import io.rehearsal.events.resume.events.VersionRestored;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What has to be known of a resume to decide about it: a fold of its events. */
public final class ResumeState {

    static final ResumeState NONE = new ResumeState();

    private long ownerId;
    private boolean deleted;
    private String fileName = "";
    private String contentHash = "";
    private String currentVersion = "";
    private int lastMinor = -1;
    private long lastSuggestionId;
    private PMap<String, Optional<ResumeContent>> versions = HashTreePMap.empty();
    private Advice<Analysis> analyses = Advice.none();
    private Advice<List<Suggestion>> suggestions = Advice.none();
    private Advice<JobMatch> matches = Advice.none();

    private ResumeState() {
    }

    private ResumeState(ResumeState before) {
        ownerId = before.ownerId;
        deleted = before.deleted;
        fileName = before.fileName;
        contentHash = before.contentHash;
        currentVersion = before.currentVersion;
        lastMinor = before.lastMinor;
        lastSuggestionId = before.lastSuggestionId;
        versions = before.versions;
        analyses = before.analyses;
        suggestions = before.suggestions;
        matches = before.matches;
    }

    /** The next state; this one stays as it is. */
    ResumeState evolve(ResumeEvent event) {
        var next = new ResumeState(this);
        next.happen(event);
        return next;
    }

    private void happen(ResumeEvent event) {
        switch (event) {
            case ResumeUploaded uploaded -> {
                ownerId = uploaded.ownerId();
                fileName = Objects.requireNonNullElse(uploaded.fileName(), "");
                contentHash = uploaded.contentHash();
            }
            case ResumeParsed parsed -> {
                analyses = analyses.without(parsed.version());
                suggestions = suggestions.without(parsed.version());
                matches = matches.without(parsed.version());
                become(parsed.version(), parsed.content());
            }
            case ResumeAnalysed analysed -> analyses = analyses.with(analysed.version(), analysed.jd(), analysed.analysis());
            case JobMatched matched -> matches = matches.with(matched.version(), matched.jd(), matched.match());
            case SuggestionsMade made -> {
                lastSuggestionId = made.lastSuggestionId();
                suggestions = suggestions.with(made.version(), made.jd(), made.suggestions());
            }
            case SuggestionsApplied applied -> become(applied.version(), edited(applied));
            case ResumeRevised revised -> become(revised.version(), revised.content());
            case VersionRestored restored -> currentVersion = restored.version();
            case ResumeViewed _ -> { }
            case ResumeDeleted gone -> deleted = true;
        }
    }

    private void become(String version, @Nullable ResumeContent content) {
        versions = versions.plus(version, Optional.ofNullable(content));
        currentVersion = version;
        lastMinor = Math.max(lastMinor, Versions.minor(version));
    }

    private @Nullable ResumeContent edited(SuggestionsApplied applied) {
        var before = Objects.requireNonNull(versions.get(applied.versionBefore())).orElse(null);
        return before == null || applied.edits() == null ? null : ContentText.apply(before, applied.edits(), applied.skills());
    }

    /** @throws Refusal with {@code NOT_FOUND} once deleted */
    void requirePresent() {
        if (deleted || versions.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.RESUME, "there is no such resume");
        }
    }

    /** @throws Refusal with {@code NOT_FOUND} once deleted, or {@code NOT_YOURS} */
    void requireOwner(long accountId) {
        requirePresent();
        if (accountId != ownerId) {
            throw new Refusal(Reason.NOT_YOURS, Subject.RESUME, "the resume belongs to another account");
        }
    }

    /** @throws Refusal with {@code NOT_FOUND} where the owner has been erased */
    public ResumeContent content() {
        return Objects.requireNonNull(versions.get(currentVersion))
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, Subject.RESUME, "the content has been erased with its owner"));
    }

    boolean knows(String version) {
        return versions.containsKey(version);
    }

    /** Whether v1.0 is all there is, so that a better parse of it takes its place. */
    boolean untouched() {
        return lastMinor == 0;
    }

    String nextVersion() {
        return Versions.named(lastMinor + 1);
    }

    Optional<Analysis> analysis(@Nullable String jd) {
        return analyses.find(currentVersion, jd);
    }

    Optional<List<Suggestion>> suggestions(@Nullable String jd) {
        return suggestions.find(currentVersion, jd);
    }

    Optional<JobMatch> match(String jd) {
        return matches.find(currentVersion, jd);
    }

    long ownerId() {
        return ownerId;
    }

    String fileName() {
        return fileName;
    }

    String contentHash() {
        return contentHash;
    }

    public String currentVersion() {
        return currentVersion;
    }

    long lastSuggestionId() {
        return lastSuggestionId;
    }
}
