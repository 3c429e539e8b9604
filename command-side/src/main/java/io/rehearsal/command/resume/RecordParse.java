package io.rehearsal.command.resume;

import io.rehearsal.assistant.ResumeParser.Parse;
import io.rehearsal.events.IdempotentCommand;
import io.rehearsal.events.resume.commands.ResumeCommand;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What parsing the file again has found. */
record RecordParse(long resumeId, long accountId, Parse parse, Instant at) implements IdempotentCommand {

    @TargetAggregateIdentifier
    String aggregateId() {
        return ResumeCommand.aggregateId(resumeId);
    }

    @Override
    public String fingerprint() {
        return String.valueOf(resumeId);
    }
}
