package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.socket.Conversation;
import io.rehearsal.api.socket.Peer;
import io.rehearsal.api.socket.Problem;
import io.rehearsal.api.socket.SocketDialect;
import io.rehearsal.events.interview.queries.InterviewView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** The socket of a guest's interview. What was said before is read over HTTP; what is said from now on comes to every socket alike. */
@Component
class InterviewGptSocket implements SocketDialect {

    private static final CloseStatus NOT_FOUND = new CloseStatus(4004, "interview not found");

    private final IncomingMessages incoming;
    private final GuestMessages messages;
    private final InterviewGptDialect errors;

    InterviewGptSocket(IncomingMessages incoming, GuestMessages messages, InterviewGptDialect errors) {
        this.incoming = incoming;
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public String path() {
        return "/api/ws/{interview_id}";
    }

    @Override
    public CloseStatus erased() {
        return NOT_FOUND;
    }

    @Override
    public @Nullable Conversation opened(Peer peer, @Nullable InterviewView interview) {
        if (interview == null || !GuestInterviews.isGuests(interview)) {
            peer.close(NOT_FOUND);
            return null;
        }
        if (interview.completedAt() != null) {
            peer.send(Frame.status(StatusBody.ended(interview.interviewer(), interview.language())));
        }
        return new GuestConversation(peer, interview, incoming, messages, errors);
    }

    @Override
    public @Nullable String reflex(String text) {
        return text.equals("ping") ? "pong" : null;
    }

    @Override
    public Object problem(Problem problem) {
        return Frame.error(InterviewGptDialect.Error.of(switch (problem) {
            case TOO_LONG -> Failure.of(HttpStatus.CONTENT_TOO_LARGE, "消息过长，最多 64 KiB");
            case NOT_TEXT -> Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "消息须为 JSON 文本");
            case TOO_MANY -> errors.plain(HttpStatus.TOO_MANY_REQUESTS);
            case INTERNAL -> errors.plain(HttpStatus.INTERNAL_SERVER_ERROR);
        }));
    }
}
