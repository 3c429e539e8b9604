package io.rehearsal.command.interview;

import io.rehearsal.command.assistant.Assistants;
import io.rehearsal.command.messaging.Continuation;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.interview.EndInterview;
import io.rehearsal.events.interview.ListGraders;
import io.rehearsal.events.interview.RegradeInterview;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.stereotype.Component;

/** Ends interviews and has them graded, once or again. */
@Component
class InterviewEnding {

    private final Continuation continuation;
    private final InterviewConductor conductor;
    private final Assistants assistants;
    private final Clock clock;

    InterviewEnding(Continuation continuation, InterviewConductor conductor, Assistants assistants, Clock clock) {
        this.continuation = continuation;
        this.conductor = conductor;
        this.assistants = assistants;
        this.clock = clock;
    }

    @CommandHandler
    void end(EndInterview command, CommandMessage<EndInterview> message) {
        continuation.send(message, new CloseInterview(command.interviewId(), command.candidate(), clock.instant()));
        conductor.conduct(command.interviewId(), message);
    }

    @CommandHandler
    Integer regrade(RegradeInterview command, CommandMessage<RegradeInterview> message) {
        if (!assistants.graders().contains(command.grader())) {
            throw new Refusal(Reason.INVALID, "there is no grader " + command.grader());
        }
        Integer number = continuation.send(message, new RequestRegrading(command.interviewId(), command.grader(), clock.instant()));
        conductor.conduct(command.interviewId(), message);
        return number;
    }

    @CommandHandler
    List<String> graders(ListGraders command) {
        return assistants.graders();
    }
}
