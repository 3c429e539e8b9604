package io.rehearsal.api.contract.interviewhelper.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.contract.interviewhelper.InterviewHelperDialect;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Interviews;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.socket.Peer;
import io.rehearsal.api.socket.Visitor;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.commands.CreatePanelInterview;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Generation;
import io.rehearsal.events.interview.queries.InterviewView.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.databind.json.JsonMapper;

/** What the one running application cannot be brought to: strangers let in by property, and questions that cannot be made. */
class InterviewConversationTest {

    private final Messages messages = Application.bean(Messages.class);
    private final Peer peer = new HeardPeer(new Visitor(1L, null, false, Map.of()));
    private final List<Object> heard = new ArrayList<>();
    private final InterviewSocket open = socket(true);

    @Test
    void where_a_property_allows_it_a_stranger_without_a_token_holds_the_interview() {
        var interview = Interviews.ready(Person.registered());
        assertThat(open.turnsAway(peer.visitor())).isEmpty();

        var conversation = open.opened(peer, view(interview.id()));
        assertThat(conversation).isNotNull();
        conversation.received("{\"type\": \"answer\", \"answer\": \"不请自来的回答\"}", -1);

        assertThat(heard).isEmpty();
        assertThat(interview.said()).contains("candidate: 不请自来的回答");
    }

    @Test
    void a_token_that_is_not_believed_is_turned_away_all_the_same() {
        assertThat(open.turnsAway(new Visitor(1L, null, true, Map.of()))).contains(new CloseStatus(4001, "未登录或登录已过期"));
        assertThat(socket(false).turnsAway(peer.visitor())).isPresent();
    }

    @Test
    void a_guests_interview_is_not_there() {
        Long panel = messages.send(new CreatePanelInterview("后端工程师", Difficulty.MEDIUM, null, null));

        assertThat(open.opened(peer, view(panel))).isNull();

        assertThat(heard).containsExactly(new CloseStatus(4004, "面试不存在"));
    }

    @Test
    void where_no_questions_can_be_made_that_is_told_and_nothing_else() {
        var interview = Interviews.ready(Person.registered());
        var failed = with(view(interview.id()), Generation.FAILED);

        var conversation = open.opened(peer, failed);
        assertThat(conversation).isNotNull();
        conversation.received("{\"type\": \"end\"}", -1);

        assertThat(heard).hasSize(2).containsOnly(SocketMessage.error("面试问题生成失败，请重新创建面试"));
        assertThat(StatusBody.of(failed)).isEqualTo(new StatusBody(interview.id(), "initializing", "failed", "面试问题生成失败", false,
                "面试问题生成失败，请重新创建面试"));
    }

    @Test
    void who_waits_for_questions_can_neither_answer_nor_end_and_hears_where_there_will_be_none() {
        var interview = Interviews.ready(Person.registered());
        var conversation = open.opened(peer, with(view(interview.id()), Generation.GENERATING));
        assertThat(conversation).isNotNull();

        conversation.received("{\"type\": \"answer\", \"answer\": \"太早了\"}", -1);
        conversation.received("{\"type\": \"end\"}", -1);
        conversation.happened(new QuestionGenerationFailed(interview.id(), "1", "TimeoutException", Instant.EPOCH));

        assertThat(heard).containsExactly(
                SocketMessage.error("面试问题尚未生成"), SocketMessage.error("面试问题尚未生成"), SocketMessage.error("面试问题生成失败，请重新创建面试"));
        assertThat(interview.read("").get("status").asString()).isEqualTo("pending");
    }

    private InterviewSocket socket(boolean anonymous) {
        return new InterviewSocket(messages, Application.bean(InterviewHelperDialect.class), Application.bean(JsonMapper.class), anonymous);
    }

    private @Nullable InterviewView view(long interviewId) {
        return messages.find(new FindInterviewNow(interviewId), InterviewView.class).orElse(null);
    }

    private static InterviewView with(InterviewView it, Generation generation) {
        return new InterviewView(it.interviewId(), it.sequence(), it.candidate(), it.accountId(), it.format(), Status.INITIALIZING, generation,
                generation == Generation.FAILED ? "TimeoutException" : null, it.language(), it.resumeId(), it.jobDescription(), it.position(),
                it.difficulty(), it.resumeFile(), List.of(), List.of(), null, null, List.of(), null, it.createdAt(), null, it.plan());
    }

    /** Hears everything at once. */
    private final class HeardPeer implements Peer {

        private final Visitor visitor;

        HeardPeer(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public Visitor visitor() {
            return visitor;
        }

        @Override
        public void send(Object body) {
            heard.add(body);
        }

        @Override
        public void later(Runnable work) {
            work.run();
        }

        @Override
        public void close(CloseStatus status) {
            heard.add(status);
        }
    }
}
