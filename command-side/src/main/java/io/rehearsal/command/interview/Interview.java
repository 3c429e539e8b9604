package io.rehearsal.command.interview;

import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.PostRemark;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.InterviewEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** A conversation between interviewers and a person. */
@Aggregate(type = "interview", cache = "aggregateCache")
class Interview {

    @AggregateIdentifier
    private String id;
    private final InterviewState state = new InterviewState();

    /** For Axon, which builds an interview from its events. */
    protected Interview() {
    }

    @CommandHandler
    Interview(AddInterview command) {
        AggregateLifecycle.apply(InterviewDecisions.decide(command));
    }

    @CommandHandler
    Optional<Work> prepare(PrepareWork command) {
        return state.work();
    }

    @CommandHandler
    void decide(RecordQuestions command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordGenerationFailure command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(StartInterview command, Clock clock) {
        apply(InterviewDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    Integer decide(SubmitAnswer command, Clock clock) {
        InterviewDecisions.decide(state, command, clock.instant()).forEach(AggregateLifecycle::apply);
        return state.lastTurn();
    }

    @CommandHandler
    Integer decide(PostRemark command, Clock clock) {
        var remark = InterviewDecisions.decide(state, command, clock.instant());
        AggregateLifecycle.apply(remark);
        return remark.turn();
    }

    @CommandHandler
    void decide(RecordReaction command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(CloseInterview command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    Integer decide(RequestRegrading command) {
        var requested = InterviewDecisions.decide(state, command);
        AggregateLifecycle.apply(requested);
        return requested.grading();
    }

    @CommandHandler
    void decide(RecordGrading command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordGradingFailure command) {
        apply(InterviewDecisions.decide(state, command));
    }

    @EventSourcingHandler
    void evolve(InterviewEvent event) {
        id = InterviewCommand.aggregateId(event.interviewId());
        state.evolve(event);
    }

    private static void apply(List<InterviewEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
