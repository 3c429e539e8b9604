package io.rehearsal.command.resume;

import io.rehearsal.assistant.JobMatcher.Answer;
import io.rehearsal.events.resume.commands.ResumeCommand;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** How well a version was found to fit a job. */
record RecordMatch(long resumeId, long accountId, String version, String jd, Answer answer, Instant at) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return ResumeCommand.aggregateId(resumeId);
    }
}
