package io.rehearsal.events.resume.events;

import io.rehearsal.events.DomainEvent;

/** What happens to a resume. */
public sealed interface ResumeEvent extends DomainEvent
        permits ResumeUploaded, ResumeParsed, ResumeAnalysed, SuggestionsMade, SuggestionsApplied, VersionRestored, ResumeRevised, JobMatched,
        ResumeViewed, ResumeDeleted {

    long resumeId();

    /** The account whose resume it is. */
    long ownerId();
}
