package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.queries.FindInterview;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The interviews of guests; those of people with an account are not there. */
@Component
class GuestInterviews {

    private final Messages messages;

    GuestInterviews(Messages messages) {
        this.messages = messages;
    }

    /** @throws Refusal with {@code NOT_FOUND} where there is none */
    InterviewView find(long interviewId) {
        return guests(messages.find(new FindInterview(interviewId), InterviewView.class)).orElseThrow(GuestInterviews::notFound);
    }

    /**
     * After something has been done to it; folded from its events where the read model does not show that yet.
     *
     * @param done whether an interview shows what was done
     * @throws Refusal with {@code NOT_FOUND} where there is none
     */
    InterviewView after(long interviewId, Predicate<InterviewView> done) {
        return guests(messages.find(new FindInterview(interviewId), InterviewView.class)).filter(done)
                .or(() -> guests(messages.find(new FindInterviewNow(interviewId), InterviewView.class)))
                .orElseThrow(GuestInterviews::notFound);
    }

    private static Optional<InterviewView> guests(Optional<InterviewView> found) {
        return found.filter(GuestInterviews::isGuests);
    }

    static boolean isGuests(InterviewView interview) {
        return interview.accountId() == null && interview.format() == Format.PANEL;
    }

    private static Refusal notFound() {
        return new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.INTERVIEW, "no guest has such an interview");
    }
}
