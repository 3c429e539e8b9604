package io.rehearsal.command.resume;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.ReviseResume;
import io.rehearsal.events.resume.commands.ViewResume;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happens to a resume when something is asked of it. Pure: the clock's reading and the lexicon are handed in. */
final class ResumeDecisions {

    private ResumeDecisions() {
    }

    static List<ResumeEvent> decide(ResumeState nothing, AddResume command) {
        var id = command.resumeId();
        var owner = command.accountId();
        var parse = command.parse();
        return List.of(
                new ResumeUploaded(id, owner, command.fileName(), command.fileType(), command.fileSize(),
                        command.contentHash(), command.text(), command.at()),
                new ResumeParsed(id, owner, null, Versions.FIRST, parse.engine(), parse.content(), parse.origins(), parse.headings(), command.at()));
    }

    /** A parse that finds what stands there already changes nothing; one of an edited resume is a version of its own. */
    static List<ResumeEvent> decide(ResumeState state, RecordParse command) {
        state.requireOwner(command.accountId());
        var parse = command.parse();
        if (parse.content().equals(state.content())) {
            return List.of();
        }
        var version = state.untouched() ? Versions.FIRST : state.nextVersion();
        return List.of(new ResumeParsed(command.resumeId(), state.ownerId(), state.currentVersion(), version,
                parse.engine(), parse.content(), parse.origins(), parse.headings(), command.at()));
    }

    static List<ResumeEvent> decide(ResumeState state, RecordAnalysis command) {
        state.requireOwner(command.accountId());
        return List.of(new ResumeAnalysed(command.resumeId(), state.ownerId(), command.version(), command.jd(),
                command.answer().engine(), command.answer().analysis(), command.at()));
    }

    static List<ResumeEvent> decide(ResumeState state, RecordMatch command) {
        state.requireOwner(command.accountId());
        return List.of(new JobMatched(command.resumeId(), state.ownerId(), command.version(), command.jd(),
                command.answer().engine(), command.answer().match(), command.at()));
    }

    static List<SuggestionsMade> decide(ResumeState state, RecordSuggestions command) {
        state.requireOwner(command.accountId());
        var id = state.lastSuggestionId();
        var numbered = new ArrayList<Suggestion>();
        for (var suggestion : command.answer().suggestions()) {
            numbered.add(new Suggestion(++id, suggestion.priority(), suggestion.title(), suggestion.description(),
                    suggestion.before(), suggestion.after(), suggestion.reason()));
        }
        return List.of(new SuggestionsMade(command.resumeId(), state.ownerId(), command.version(), command.jd(),
                command.answer().engine(), List.copyOf(numbered), id, command.at()));
    }

    static List<SuggestionsApplied> decide(ResumeState state, ApplySuggestions command, SkillLexicon lexicon, Instant at) {
        state.requireOwner(command.accountId());
        var edits = ContentEdits.of(state.content(), command.suggestions(), lexicon);
        if (edits.applied().isEmpty()) {
            throw new Refusal(Reason.NO_SUGGESTION_APPLIES, Subject.RESUME, "no suggestion's text stands in the current version");
        }
        return List.of(new SuggestionsApplied(command.resumeId(), state.ownerId(), state.currentVersion(), state.nextVersion(),
                command.jd(), edits.applied(), edits.edits(), edits.skills(), edits.applied().size(), edits.skippedCount(), at));
    }

    static List<VersionRestored> decide(ResumeState state, RestoreVersion command, Instant at) {
        state.requireOwner(command.accountId());
        if (!state.knows(command.version())) {
            throw new Refusal(Reason.UNKNOWN_VERSION, Subject.RESUME, "version", "the resume has no such version");
        }
        return List.of(new VersionRestored(command.resumeId(), state.ownerId(), state.currentVersion(), command.version(), at));
    }

    /** Parts that say what stands there already make no version. Raw lines of skills that come without their names are named by the lexicon. */
    static List<ResumeEvent> decide(ResumeState state, ReviseResume command, SkillLexicon lexicon, Instant at) {
        state.requireOwner(command.accountId());
        var revised = command.parts().over(state.content(), lines -> List.copyOf(lexicon.normalise(lines)));
        return revised.equals(state.content()) ? List.of() : List.of(new ResumeRevised(
                command.resumeId(), state.ownerId(), state.currentVersion(), state.nextVersion(), revised, at));
    }

    /** Owners look as often as they like. */
    static List<ResumeEvent> decide(ResumeState state, ViewResume command, Instant at) {
        state.requirePresent();
        return command.accountId() == state.ownerId()
                ? List.of()
                : List.of(new ResumeViewed(command.resumeId(), state.ownerId(), command.accountId(), at));
    }

    static List<ResumeDeleted> decide(ResumeState state, DeleteResume command, Instant at) {
        state.requireOwner(command.accountId());
        return List.of(new ResumeDeleted(command.resumeId(), state.ownerId(), at));
    }
}
