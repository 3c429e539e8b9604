package io.rehearsal.api.contract.interviewhelper.interview;

import io.rehearsal.api.contract.interviewhelper.InterviewHelperDialect;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.socket.Conversation;
import io.rehearsal.api.socket.Peer;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.commands.EndInterview;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.commands.StartInterview;
import io.rehearsal.events.interview.commands.SubmitAnswer;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/** One socket's talk: what is asked comes from the events, so that all sockets on an interview hear the same. */
final class InterviewConversation implements Conversation {

    private final Peer peer;
    private final long interviewId;
    private final String candidate;
    private final Messages messages;
    private final InterviewHelperDialect words;
    private final JsonMapper json;
    private volatile Generation generation;
    private volatile boolean ended;
    private volatile int total;

    InterviewConversation(Peer peer, InterviewView interview, Messages messages, InterviewHelperDialect words, JsonMapper json) {
        this.peer = peer;
        this.interviewId = interview.interviewId();
        this.candidate = interview.candidate();
        this.messages = messages;
        this.words = words;
        this.json = json;
        this.generation = interview.generation();
        this.total = interview.questions().size();
    }

    /** Says what stands open. An answer that nobody has reacted to yet leaves nothing open: the reaction comes as an event. */
    void begin(InterviewView interview) {
        switch (interview.status()) {
            case INITIALIZING -> {
                if (generation == Generation.FAILED) {
                    error(StatusBody.GENERATION_FAILED);
                }
            }
            case PENDING -> start();
            case PAUSED -> {
                if (interview.transcript().isEmpty()) {
                    start();
                } else {
                    ask(interview.transcript().getLast());
                }
            }
            case IN_PROGRESS -> ask(interview.transcript().getLast());
            case ABANDONED, ENDED, COMPLETED -> end();
        }
    }

    private void start() {
        peer.later(() -> command(new StartInterview(interviewId, candidate)));
    }

    private void ask(Turn turn) {
        switch (turn.kind()) {
            case QUESTION -> peer.send(SocketMessage.question(Objects.requireNonNull(turn.questionId()), turn.text(),
                    Objects.requireNonNull(turn.category()), Objects.requireNonNull(turn.difficulty()), total));
            case FOLLOW_UP -> peer.send(SocketMessage.followUp(turn.text(), turn.reason(), Objects.requireNonNull(turn.questionId())));
            case ANSWER, REMARK, INTERVIEWER_CHANGE -> { }
        }
    }

    @Override
    public void happened(InterviewEvent event) {
        switch (event) {
            case QuestionsGenerated it -> {
                total = it.questionCount();
                generation = Generation.COMPLETED;
                start();
            }
            case QuestionGenerationFailed _ -> {
                generation = Generation.FAILED;
                error(StatusBody.GENERATION_FAILED);
            }
            case QuestionAsked it -> peer.send(SocketMessage.question(it.questionId(), it.text(), it.category(), it.difficulty(), total));
            case FollowUpAsked it -> peer.send(SocketMessage.followUp(it.text(), it.reason(), it.questionId()));
            case InterviewEnded _, InterviewAbandoned _ -> end();
            default -> { }
        }
    }

    private void end() {
        ended = true;
        peer.send(SocketMessage.end());
    }

    @Override
    public void received(String text, long seen) {
        try {
            var message = json.readTree(text);
            switch (message.path("type").asString("")) {
                case "answer" -> answer(message.path("answer"), seen);
                case "end" -> finish();
                default -> error("不支持的消息类型，仅支持 answer、end");
            }
        } catch (JacksonException notJson) {
            error("消息不是有效的 JSON");
        }
    }

    private void answer(JsonNode answer, long seen) {
        if (answer.getNodeType() != JsonNodeType.STRING) {
            error("answer 须为字符串");
        } else if (answer.asString().isBlank()) {
            error("answer 不能为空");
        } else {
            command(new SubmitAnswer(interviewId, candidate, answer.asString(), seen));
        }
    }

    /** Without questions there is nothing to grade, and what cannot be graded would never be completed. */
    private void finish() {
        if (ended) {
            end();
        } else if (generation == Generation.COMPLETED) {
            command(new EndInterview(interviewId, candidate));
        } else {
            error(generation == Generation.FAILED ? StatusBody.GENERATION_FAILED : refused(Refusal.Reason.INTERVIEW_NOT_READY));
        }
    }

    private void command(InterviewCommand command) {
        try {
            messages.send(command);
        } catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.NOT_FOUND) {
                peer.close(InterviewSocket.NO_INTERVIEW);
            } else {
                error(refused(refusal.reason()));
            }
        }
    }

    private String refused(Refusal.Reason reason) {
        return words.refused(new Refusal(reason, Refusal.Subject.INTERVIEW, "over the socket")).message();
    }

    private void error(String message) {
        peer.send(SocketMessage.error(message));
    }
}
