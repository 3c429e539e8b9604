package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import org.springframework.stereotype.Component;

/** The interviews of the person who asks; those of others are not there. */
@Component
public class OwnInterviews {

    private final Messages messages;

    OwnInterviews(Messages messages) {
        this.messages = messages;
    }

    /**
     * An interview as it stands. One that is going on is folded from its events, for whoever has just heard something over a socket
     * asks before the read model has heard of it.
     *
     * @throws Refusal with {@code NOT_FOUND} where there is none of this person's
     */
    public InterviewView find(Caller.Person caller, long interviewId) {
        return messages.find(new FindInterview(interviewId), InterviewView.class)
                .filter(view -> view.status() == Status.COMPLETED)
                .or(() -> messages.find(new FindInterviewNow(interviewId), InterviewView.class))
                .filter(view -> Long.valueOf(caller.accountId()).equals(view.accountId()))
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.INTERVIEW, "the person has no such interview"));
    }
}
