package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.interviewhelper.InterviewHelperDialect;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.api.socket.Conversation;
import io.rehearsal.api.socket.Peer;
import io.rehearsal.api.socket.Problem;
import io.rehearsal.api.socket.SocketDialect;
import io.rehearsal.api.socket.Visitor;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.queries.InterviewView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.json.JsonMapper;

/** §4.6: who may hold an interview over the socket. */
@Component
class InterviewSocket implements SocketDialect {

    static final CloseStatus NO_TOKEN = new CloseStatus(4001, "未登录或登录已过期");
    static final CloseStatus NO_INTERVIEW = new CloseStatus(4004, "面试不存在");

    private final Messages messages;
    private final InterviewHelperDialect words;
    private final JsonMapper json;
    private final boolean anonymous;

    InterviewSocket(Messages messages, InterviewHelperDialect words, JsonMapper json,
            @Value("${rehearsal.interview-helper.anonymous-websocket}") boolean anonymous) {
        this.messages = messages;
        this.words = words;
        this.json = json;
        this.anonymous = anonymous;
    }

    @Override
    public String path() {
        return "/api/interview/ws/{interview_id}";
    }

    /** A token that is not believed is worse than none. */
    @Override
    public Optional<CloseStatus> turnsAway(Visitor visitor) {
        var known = visitor.caller() instanceof Caller.Person;
        return known || anonymous && !visitor.presentedToken() ? Optional.empty() : Optional.of(NO_TOKEN);
    }

    @Override
    public CloseStatus erased() {
        return NO_INTERVIEW;
    }

    @Override
    public @Nullable Conversation opened(Peer peer, @Nullable InterviewView interview) {
        if (interview == null || !mayHold(peer.visitor(), interview)) {
            peer.close(NO_INTERVIEW);
            return null;
        }
        var conversation = new InterviewConversation(peer, interview, messages, words, json);
        conversation.begin(interview);
        return conversation;
    }

    /** Guests' interviews are another contract's. */
    private static boolean mayHold(Visitor visitor, InterviewView interview) {
        return interview.format() == Format.SOLO
                && (!(visitor.caller() instanceof Caller.Person person) || Long.valueOf(person.accountId()).equals(interview.accountId()));
    }

    @Override
    public @Nullable String reflex(String text) {
        return text.equals("ping") ? "pong" : null;
    }

    @Override
    public Object problem(Problem problem) {
        return SocketMessage.error(switch (problem) {
            case TOO_LONG -> "消息过长，最大支持 64 KB";
            case NOT_TEXT -> "仅支持文本消息";
            case TOO_MANY -> "消息过于频繁，请稍后再试";
            case INTERNAL -> "服务器内部错误";
        });
    }
}
