package io.rehearsal.query.resume;

import io.rehearsal.events.resume.ContentText;
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
import io.rehearsal.events.resume.queries.ResumeView.Kind;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.resume.export.SourceLine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each event does to a resume. */
final class ResumeFold {

    private ResumeFold() {
    }

    static Folded<ResumeDocument> evolve(@Nullable ResumeDocument before, ResumeEvent event, Children children) {
        if (event instanceof ResumeUploaded uploaded) {
            return Folded.of(ResumeDocument.of(uploaded));
        }
        var resume = Objects.requireNonNull(before, "a resume begins with its upload");
        return switch (event) {
            case ResumeParsed it -> parsed(resume, it);
            case SuggestionsApplied it -> applied(resume, it, children);
            case ResumeRevised it -> revised(resume, it);
            case VersionRestored it -> changed(resume, it.version(), content(resume, it.version(), children), it.restoredAt(),
                    change(resume, Kind.RESTORED, it.versionBefore(), it.version(), 0, List.of(), it.restoredAt()));
            case ResumeDeleted it -> Folded.of(resume.delete(it.deletedAt()));
            case ResumeUploaded _, ResumeAnalysed _, SuggestionsMade _, JobMatched _, ResumeViewed _ -> Folded.of(resume);
        };
    }

    /** A better parse of the only version takes its place and is no change of version. */
    private static Folded<ResumeDocument> parsed(ResumeDocument resume, ResumeParsed it) {
        var kind = it.versionBefore() == null ? Kind.UPLOADED : Kind.PARSED_AGAIN;
        var change = it.version().equals(it.versionBefore())
                ? null
                : change(resume, kind, it.versionBefore(), it.version(), 0, List.of(), it.parsedAt());
        return changed(resume.laidOut(SourceLine.of(it.origins(), it.headings())), it.version(), it.content(), it.parsedAt(), change)
                .put(ResumeVersion.of(resume.resumeId(), it.version(), it.content()));
    }

    /** What the person wrote anew. */
    private static Folded<ResumeDocument> revised(ResumeDocument resume, ResumeRevised it) {
        return changed(resume, it.version(), it.content(), it.revisedAt(),
                change(resume, Kind.REVISED, it.versionBefore(), it.version(), 0, List.of(), it.revisedAt()))
                .put(ResumeVersion.of(resume.resumeId(), it.version(), it.content()));
    }

    private static Folded<ResumeDocument> applied(ResumeDocument resume, SuggestionsApplied it, Children children) {
        var edited = content(resume, it.versionBefore(), children);
        var content = edited == null || it.edits() == null ? null : ContentText.apply(edited, it.edits(), it.skills());
        var titles = it.applied() == null
                ? List.<String>of()
                : it.applied().stream().map(Suggestion::title).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return changed(resume, it.version(), content, it.appliedAt(),
                change(resume, Kind.OPTIMIZED, it.versionBefore(), it.version(), it.appliedCount(), titles, it.appliedAt()))
                .put(ResumeVersion.of(resume.resumeId(), it.version(), content));
    }

    private static @Nullable ResumeContent content(ResumeDocument resume, String version, Children children) {
        return version.equals(resume.currentVersion())
                ? resume.content()
                : children.find(ResumeVersion.class, ResumeVersion.id(resume.resumeId(), version)).map(ResumeVersion::content).orElse(null);
    }

    private static ResumeChange change(
            ResumeDocument resume, Kind kind, @Nullable String before, String version, int applied, List<String> titles, Instant at) {
        var number = resume.changes() + 1;
        return new ResumeChange(resume.resumeId() + ":" + number, number, kind, before, version, applied, titles, at);
    }

    private static Folded<ResumeDocument> changed(
            ResumeDocument resume, String version, @Nullable ResumeContent content, Instant at, @Nullable ResumeChange change) {
        var folded = Folded.of(resume.become(version, content, change == null ? resume.changes() : change.number(), at));
        return change == null ? folded : folded.put(change);
    }
}
