package io.rehearsal.command.resume;

import io.rehearsal.assistant.ResumeAnalyst.Answer;
import io.rehearsal.events.resume.commands.ResumeCommand;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What an analysis of a version has found. */
record RecordAnalysis(long resumeId, long accountId, String version, @Nullable String jd, Answer answer, Instant at) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return ResumeCommand.aggregateId(resumeId);
    }
}
