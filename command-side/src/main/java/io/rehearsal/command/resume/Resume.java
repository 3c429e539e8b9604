package io.rehearsal.command.resume;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.ReviseResume;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.ViewResume;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's resume in all its versions. */
@Aggregate(type = "resume")
class Resume extends EventSourced<ResumeEvent> {

    @AggregateIdentifier
    private String id;
    private ResumeState state = ResumeState.NONE;

    /** For Axon, which builds a resume from its events. */
    protected Resume() {
        super(ResumeEvent.class);
    }

    @CommandHandler
    Resume(AddResume command) {
        this();
        append(ResumeDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordParse command) {
        append(ResumeDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordAnalysis command) {
        append(ResumeDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordMatch command) {
        append(ResumeDecisions.decide(state, command));
    }

    @CommandHandler
    List<Suggestion> decide(RecordSuggestions command) {
        var made = append(ResumeDecisions.decide(state, command)).getFirst();
        return Objects.requireNonNull(made.suggestions());
    }

    @CommandHandler
    ApplySuggestions.Outcome decide(ApplySuggestions command, SkillLexicon lexicon, Clock clock) {
        var applied = append(ResumeDecisions.decide(state, command, lexicon, clock.instant())).getFirst();
        return new ApplySuggestions.Outcome(applied.version(), applied.appliedCount(), applied.appliedAt());
    }

    @CommandHandler
    RestoreVersion.Outcome decide(RestoreVersion command, Clock clock) {
        var restored = append(ResumeDecisions.decide(state, command, clock.instant())).getFirst();
        return new RestoreVersion.Outcome(restored.version(), restored.restoredAt());
    }

    @CommandHandler
    void decide(ReviseResume command, SkillLexicon lexicon, Clock clock) {
        append(ResumeDecisions.decide(state, command, lexicon, clock.instant()));
    }

    @CommandHandler
    void decide(ViewResume command, Clock clock) {
        append(ResumeDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(DeleteResume command, Clock clock) {
        append(ResumeDecisions.decide(state, command, clock.instant()));
    }

    @Override
    protected void evolve(ResumeEvent event) {
        id = ResumeCommand.aggregateId(event.resumeId());
        state = state.evolve(event);
    }
}
