package io.rehearsal.command.interview;

import io.rehearsal.command.automation.Automation;
import io.rehearsal.command.nodes.Nodes;
import io.rehearsal.events.interview.events.InterviewEvent;
import org.axonframework.eventhandling.EventBus;
import org.springframework.stereotype.Component;

/** Has interviews conducted after their events and after a restart. */
@Component
class InterviewAutomation extends Automation<InterviewEvent> {

    InterviewAutomation(EventBus eventBus, InterviewConductor conductor, OpenInterviews open, Nodes nodes) {
        super(eventBus, InterviewEvent.class, InterviewEvent::interviewId, conductor, open, nodes);
    }
}
