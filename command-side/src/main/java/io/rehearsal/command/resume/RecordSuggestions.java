package io.rehearsal.command.resume;

import io.rehearsal.assistant.SuggestionWriter.Answer;
import io.rehearsal.events.resume.commands.ResumeCommand;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Edits that the assistant proposes for a version; answered with them and their ids. */
record RecordSuggestions(long resumeId, long accountId, String version, @Nullable String jd, Answer answer, Instant at) {

    @TargetAggregateIdentifier
    String aggregateId() {
        return ResumeCommand.aggregateId(resumeId);
    }
}
