package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.PostRemark;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a client's messages into an interview: a user's is an answer, any other a remark. */
@Component
class GuestMessages {

    private final Messages messages;

    GuestMessages(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param seen number of the last event that the guest had been told of; null where nobody knows
     * @return the number of the message in the interview
     * @throws InvalidRequest where an interviewer's message does not say whose it is
     * @throws io.rehearsal.events.Refusal with {@code NOT_FOUND} or {@code INTERVIEW_ENDED}
     */
    int say(long interviewId, NewMessage message, @Nullable Long seen) {
        var guest = InterviewCommand.guest(interviewId);
        if (message.speaker() == Speaker.CANDIDATE) {
            return messages.<Integer>send(new SubmitAnswer(interviewId, guest, message.content(), seen));
        }
        var interviewer = message.interviewer();
        if (message.speaker() == Speaker.INTERVIEWER && interviewer == null) {
            throw new InvalidRequest("interviewer_id", "interviewer_id 须为 technical、behavioral 或 hr");
        }
        return messages.<Integer>send(new PostRemark(interviewId, guest, message.speaker(), interviewer, message.content()));
    }
}
