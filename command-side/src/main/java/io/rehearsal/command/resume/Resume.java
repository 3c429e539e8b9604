package io.rehearsal.command.resume;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.Suggestion;
import io.rehearsal.events.resume.commands.ApplySuggestions;
import io.rehearsal.events.resume.commands.DeleteResume;
import io.rehearsal.events.resume.commands.RestoreVersion;
import io.rehearsal.events.resume.commands.ResumeCommand;
import io.rehearsal.events.resume.commands.ViewResume;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A person's resume in all its versions. */
@Aggregate(type = "resume", cache = "aggregateCache")
class Resume {

    @AggregateIdentifier
    private String id;
    private final ResumeState state = new ResumeState();

    /** For Axon, which builds a resume from its events. */
    protected Resume() {
    }

    @CommandHandler
    Resume(AddResume command) {
        ResumeDecisions.decide(command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(RecordParse command) {
        ResumeDecisions.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(RecordAnalysis command) {
        ResumeDecisions.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(RecordMatch command) {
        ResumeDecisions.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    List<Suggestion> decide(RecordSuggestions command) {
        var made = ResumeDecisions.decide(state, command);
        AggregateLifecycle.apply(made);
        return Objects.requireNonNull(made.suggestions());
    }

    @CommandHandler
    ApplySuggestions.Outcome decide(ApplySuggestions command, SkillLexicon lexicon, Clock clock) {
        var applied = ResumeDecisions.decide(state, command, lexicon, clock.instant());
        AggregateLifecycle.apply(applied);
        return new ApplySuggestions.Outcome(applied.version(), applied.appliedCount(), applied.appliedAt());
    }

    @CommandHandler
    RestoreVersion.Outcome decide(RestoreVersion command, Clock clock) {
        var restored = ResumeDecisions.decide(state, command, clock.instant());
        AggregateLifecycle.apply(restored);
        return new RestoreVersion.Outcome(restored.version(), restored.restoredAt());
    }

    @CommandHandler
    void decide(ViewResume command, Clock clock) {
        ResumeDecisions.decide(state, command, clock.instant()).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(DeleteResume command, Clock clock) {
        AggregateLifecycle.apply(ResumeDecisions.decide(state, command, clock.instant()));
    }

    @EventSourcingHandler
    void evolve(ResumeEvent event) {
        id = ResumeCommand.aggregateId(event.resumeId());
        state.evolve(event);
    }
}
