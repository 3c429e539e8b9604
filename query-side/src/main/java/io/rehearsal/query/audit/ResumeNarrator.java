package io.rehearsal.query.audit;

import io.rehearsal.events.resume.TextEdit;
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
import io.rehearsal.events.resume.queries.VersionComparison;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a resume. */
final class ResumeNarrator {

    private ResumeNarrator() {
    }

    /** @param comparison of the contents before and after the event; empty where either is not known */
    static Narrative tell(ResumeEvent event, Optional<VersionComparison> comparison) {
        return switch (event) {
            case ResumeUploaded it -> uploaded(it);
            case ResumeParsed it -> parsed(it, comparison);
            case ResumeAnalysed it -> analysed(it);
            case JobMatched it -> matched(it);
            case SuggestionsMade it -> suggested(it);
            case SuggestionsApplied it -> applied(it);
            case VersionRestored it -> restored(it, comparison);
            case ResumeRevised it -> revised(it, comparison);
            case ResumeViewed it -> Narrative.of("Administrator " + it.viewerId() + " looked at the resume");
            case ResumeDeleted _ -> Narrative.of("The resume was deleted; its events stay");
        };
    }

    private static Narrative uploaded(ResumeUploaded it) {
        var file = it.fileType() + ", " + it.fileSize() + " bytes";
        return it.fileName() == null || it.text() == null
                ? Narrative.erased("A file was uploaded: " + file)
                : new Narrative("A file was uploaded: " + Narrative.quoted(it.fileName()) + ", " + file,
                        List.of("text: " + Narrative.counted(it.text().length(), "character")), false);
    }

    /** A later parse is told by what it changed: its values and where they stand are in the event. */
    private static Narrative parsed(ResumeParsed it, Optional<VersionComparison> comparison) {
        var summary = (it.versionBefore() == null ? "The text was parsed" : "The text was parsed again")
                + " as " + it.version() + Narrative.by(it.engine());
        var content = it.content();
        return content == null
                ? Narrative.erased(summary)
                : new Narrative(summary,
                        comparison.filter(known -> known.before().equals(it.versionBefore())).map(ChangedValues::of)
                                .orElseGet(() -> ParsedValues.of(content, it.origins())), false);
    }

    private static Narrative restored(VersionRestored it, Optional<VersionComparison> comparison) {
        return new Narrative("Version " + it.version() + " was restored; until then " + it.versionBefore(),
                comparison.filter(known -> known.before().equals(it.versionBefore())).map(ChangedValues::of).orElse(List.of()), false);
    }

    private static Narrative revised(ResumeRevised it, Optional<VersionComparison> comparison) {
        var summary = "The owner wrote parts anew: " + it.versionBefore() + " → " + it.version();
        return it.content() == null
                ? Narrative.erased(summary)
                : new Narrative(summary, comparison.map(ChangedValues::of).orElse(List.of()), false);
    }

    private static Narrative analysed(ResumeAnalysed it) {
        var summary = "Version " + it.version() + " was analysed" + against(it.jd()) + Narrative.by(it.engine());
        return it.analysis() == null
                ? Narrative.erased(summary)
                : Narrative.of(summary + ": " + it.analysis().overallScore() + " of 100");
    }

    private static Narrative matched(JobMatched it) {
        var summary = "Version " + it.version() + " was matched with a job description" + Narrative.by(it.engine());
        return it.match() == null ? Narrative.erased(summary) : Narrative.of(summary + ": " + it.match().matchScore() + " of 100");
    }

    private static Narrative suggested(SuggestionsMade it) {
        var summary = "Suggestions were made for " + it.version() + against(it.jd()) + Narrative.by(it.engine());
        return it.suggestions() == null ? Narrative.erased(summary) : Narrative.of(summary + ": " + it.suggestions().size());
    }

    private static Narrative applied(SuggestionsApplied it) {
        var step = it.versionBefore() + " → " + it.version();
        var summary = step + ": " + Narrative.counted(it.appliedCount(), "suggestion") + " applied"
                + (it.skippedCount() == 0 ? "" : ", " + it.skippedCount() + " no longer stood");
        return it.edits() == null
                ? Narrative.erased(summary)
                : new Narrative(summary, it.edits().stream().map(edit -> step + ": " + edited(edit)).toList(), false);
    }

    private static String edited(TextEdit edit) {
        return edit.path() + ": " + Narrative.quoted(edit.before())
                + (edit.after().isEmpty() ? " was taken out" : " → " + Narrative.quoted(edit.after()));
    }

    private static String against(@Nullable String jd) {
        return jd == null ? "" : " against a job description";
    }
}
