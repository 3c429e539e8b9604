package io.rehearsal.command.interview;

import io.rehearsal.command.aggregate.EventSourced;
import io.rehearsal.events.interview.commands.AbandonInterview;
import io.rehearsal.events.interview.commands.ContinueInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.PauseInterview;
import io.rehearsal.events.interview.commands.PostRemark;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.QuestionAnswered;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A conversation between interviewers and a person. */
@Aggregate(type = "interview")
class Interview extends EventSourced<InterviewEvent> {

    @AggregateIdentifier
    private String id;
    private InterviewState state = InterviewState.NONE;

    /** For Axon, which builds an interview from its events. */
    protected Interview() {
        super(InterviewEvent.class);
    }

    @CommandHandler
    Interview(AddInterview command) {
        this();
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    Optional<Work> prepare(PrepareWork command) {
        return DueWork.of(state);
    }

    @CommandHandler
    void decide(RecordQuestions command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordGenerationFailure command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(StartInterview command, Clock clock) {
        append(InterviewDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    Integer decide(SubmitAnswer command, Clock clock) {
        append(InterviewDecisions.decide(state, command, clock.instant()));
        return state.lastTurn();
    }

    @CommandHandler
    Integer decide(PostRemark command, Clock clock) {
        return append(InterviewDecisions.decide(state, command, clock.instant())).getFirst().turn();
    }

    /** Answered with the question's id. */
    @CommandHandler
    Integer decide(RecordAnswer command) {
        return append(InterviewDecisions.decide(state, command)).stream()
                .filter(QuestionAnswered.class::isInstance).map(event -> ((QuestionAnswered) event).questionId()).findFirst().orElseThrow();
    }

    @CommandHandler
    void decide(PauseInterview command, Clock clock) {
        append(InterviewDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(ContinueInterview command, Clock clock) {
        append(InterviewDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(AbandonInterview command, Clock clock) {
        append(InterviewDecisions.decide(state, command, clock.instant()));
    }

    @CommandHandler
    void decide(RecordLanguage command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordReaction command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(CloseInterview command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    Integer decide(RequestRegrading command) {
        return append(InterviewDecisions.decide(state, command)).getFirst().grading();
    }

    @CommandHandler
    void decide(RetryWork command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordGrading command) {
        append(InterviewDecisions.decide(state, command));
    }

    @CommandHandler
    void decide(RecordGradingFailure command) {
        append(InterviewDecisions.decide(state, command));
    }

    @Override
    protected void evolve(InterviewEvent event) {
        id = InterviewCommand.aggregateId(event.interviewId());
        state = state.evolve(event);
    }
}
