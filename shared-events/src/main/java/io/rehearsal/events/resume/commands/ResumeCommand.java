package io.rehearsal.events.resume.commands;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a resume, by whom. */
public sealed interface ResumeCommand
        permits ReparseResume, AnalyseResume, SuggestImprovements, ApplySuggestions, RestoreVersion, ReviseResume, MatchJob, ViewResume, DeleteResume {

    /** What an aggregate identifier of a resume begins with. */
    String PREFIX = "resume-";

    long resumeId();

    /** The account that asks; refused with {@code NOT_YOURS} where the resume is another's. */
    long accountId();

    /** The identifier of the aggregate: prefixed, so that no two kinds clash. */
    @TargetAggregateIdentifier
    default String aggregateId() {
        return aggregateId(resumeId());
    }

    static String aggregateId(long resumeId) {
        return PREFIX + resumeId;
    }

    static long resumeId(String aggregateId) {
        return Long.parseLong(aggregateId.substring(PREFIX.length()));
    }
}
