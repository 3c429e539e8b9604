package io.rehearsal.api.contract.aiinterview;

import io.rehearsal.api.contract.RequestFailed;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The interviews of the person who asks, on whichever contract they were begun. */
@Component
class InterviewsOfCaller {

    private final Messages messages;

    InterviewsOfCaller(Messages messages) {
        this.messages = messages;
    }

    /**
     * An interview as it stands. One that is going on is folded from its events, for over a socket things happen by themselves.
     *
     * @throws RequestFailed with 404 where there is none, or it is a guest's; with 403 where it is another's
     */
    InterviewView find(Caller.Person caller, String id) {
        var number = Ids.number(id);
        var interview = messages.find(new FindInterview(number), InterviewView.class)
                .filter(view -> view.status() == Status.COMPLETED)
                .or(() -> messages.find(new FindInterviewNow(number), InterviewView.class))
                .filter(view -> view.accountId() != null)
                .orElseThrow(() -> new RequestFailed(HttpStatus.NOT_FOUND, "Interview not found"));
        if (!Long.valueOf(caller.accountId()).equals(interview.accountId())) {
            throw new RequestFailed(HttpStatus.FORBIDDEN, "The interview belongs to another account");
        }
        return interview;
    }
}
