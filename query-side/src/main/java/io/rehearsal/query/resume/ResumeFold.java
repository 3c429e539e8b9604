package io.rehearsal.query.resume;

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
import io.rehearsal.events.resume.queries.ResumeView;
import io.rehearsal.events.resume.queries.ResumeView.Kind;
import io.rehearsal.events.resume.queries.ResumeView.VersionChange;
import io.rehearsal.query.resume.ResumeVersions.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each event does to a resume. */
final class ResumeFold {

    private ResumeFold() {
    }

    static @Nullable ResumeVersions evolve(@Nullable ResumeVersions before, ResumeEvent event) {
        if (event instanceof ResumeUploaded uploaded) {
            return uploaded(uploaded);
        }
        var resume = Objects.requireNonNull(before, "a resume begins with its upload");
        return switch (event) {
            case ResumeParsed it -> parsed(resume, it);
            case SuggestionsApplied it -> applied(resume, it);
            case ResumeRevised it -> revised(resume, it);
            case VersionRestored it -> changed(resume, it.version(), resume.content(it.version()), it.restoredAt(),
                    row(resume, Kind.RESTORED, it.versionBefore(), it.version(), 0, List.of(), it.restoredAt()));
            case ResumeDeleted it -> resume.become(deleted(resume.current(), it.deletedAt()));
            case ResumeUploaded _, ResumeAnalysed _, SuggestionsMade _, JobMatched _, ResumeViewed _ -> resume;
        };
    }

    private static ResumeVersions uploaded(ResumeUploaded it) {
        return new ResumeVersions(
                new ResumeView(it.resumeId(), it.ownerId(), it.fileName(), it.fileType(), it.fileSize(), it.contentHash(),
                        null, "", List.of(), it.uploadedAt(), it.uploadedAt(), false),
                List.of());
    }

    /** A better parse of the only version takes its place and is no change of version. */
    private static ResumeVersions parsed(ResumeVersions resume, ResumeParsed it) {
        var source = new Source(it.version(), it.content(), null, null, null);
        var kind = it.versionBefore() == null ? Kind.UPLOADED : Kind.PARSED_AGAIN;
        var row = it.version().equals(it.versionBefore())
                ? null
                : row(resume, kind, it.versionBefore(), it.version(), 0, List.of(), it.parsedAt());
        return resume.make(source, changed(resume, it.version(), it.content(), it.parsedAt(), row).current());
    }

    private static ResumeVersions revised(ResumeVersions resume, ResumeRevised it) {
        return changed(resume.make(new Source(it.version(), it.content(), null, null, null), resume.current()), it.version(), it.content(), it.revisedAt(),
                row(resume, Kind.REVISED, it.versionBefore(), it.version(), 0, List.of(), it.revisedAt()));
    }

    private static ResumeVersions applied(ResumeVersions resume, SuggestionsApplied it) {
        var source = new Source(it.version(), null, it.versionBefore(), it.edits(), it.skills());
        var before = it.versionBefore().equals(resume.current().currentVersion())
                ? resume.current().content()
                : resume.content(it.versionBefore());
        var titles = it.applied() == null
                ? List.<String>of()
                : it.applied().stream().map(Suggestion::title).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return changed(resume.make(source, resume.current()), it.version(), source.content(before), it.appliedAt(),
                row(resume, Kind.OPTIMIZED, it.versionBefore(), it.version(), it.appliedCount(), titles, it.appliedAt()));
    }

    private static VersionChange row(
            ResumeVersions resume, Kind kind, @Nullable String before, String version, int applied, List<String> titles, Instant at) {
        return new VersionChange(resume.current().history().size() + 1, kind, before, version, applied, titles, at);
    }

    private static ResumeVersions changed(
            ResumeVersions resume, String version, @Nullable ResumeContent content, Instant at, @Nullable VersionChange row) {
        var history = new ArrayList<>(resume.current().history());
        if (row != null) {
            history.add(row);
        }
        var view = resume.current();
        return resume.become(new ResumeView(view.resumeId(), view.ownerId(), view.fileName(), view.fileType(), view.fileSize(),
                view.contentHash(), content, version, List.copyOf(history), view.createdAt(), at, view.deleted()));
    }

    private static ResumeView deleted(ResumeView view, Instant at) {
        return new ResumeView(view.resumeId(), view.ownerId(), view.fileName(), view.fileType(), view.fileSize(),
                view.contentHash(), view.content(), view.currentVersion(), view.history(), view.createdAt(), at, true);
    }
}
