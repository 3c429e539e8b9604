package io.rehearsal.command.interview;

import io.rehearsal.assistant.Assistants;
import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.commands.CompleteInterview;
import io.rehearsal.events.interview.commands.EndInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.RegradeInterview;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.queries.ListGraders;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Ends interviews and has them graded, once or again. */
@Component
class InterviewEnding {

    private final Continuation continuation;
    private final InterviewConductor conductor;
    private final Assistants assistants;
    private final EventStore events;
    private final Clock clock;

    InterviewEnding(
            Continuation continuation, InterviewConductor conductor, Assistants assistants, EventStore events, Clock clock) {
        this.continuation = continuation;
        this.conductor = conductor;
        this.assistants = assistants;
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler
    void end(EndInterview command, CommandMessage<EndInterview> message) {
        continuation.send(message, new CloseInterview(command.interviewId(), command.candidate(), clock.instant()));
        conductor.conduct(command.interviewId(), message);
    }

    @CommandHandler
    void complete(CompleteInterview command, CommandMessage<CompleteInterview> message) {
        continuation.send(message, new CloseInterview(command.interviewId(), command.candidate(), true, clock.instant()));
        conductor.conduct(command.interviewId(), message);
    }

    @CommandHandler
    Integer regrade(RegradeInterview command, CommandMessage<RegradeInterview> message) {
        if (!assistants.graders().contains(command.grader())) {
            throw new Refusal(Reason.INVALID, Subject.INTERVIEW, "grader", "there is no grader " + command.grader());
        }
        Integer number = continuation.send(message, new RequestRegrading(command.interviewId(), command.grader(), clock.instant()));
        conductor.conduct(command.interviewId(), message);
        failure(command.interviewId(), number).ifPresent(reason -> {
            throw new Refusal(Reason.UNAVAILABLE, Subject.INTERVIEW, "grading " + number + " failed: " + reason);
        });
        return number;
    }

    private Optional<String> failure(long interviewId, int grading) {
        return OwnEvents.read(events, InterviewCommand.aggregateId(interviewId), InterviewEvent.class)
                .filter(GradingFailed.class::isInstance)
                .map(GradingFailed.class::cast)
                .filter(failed -> failed.grading() == grading)
                .map(GradingFailed::reason)
                .findFirst();
    }

    @CommandHandler
    List<String> graders(ListGraders command) {
        return assistants.graders();
    }
}
