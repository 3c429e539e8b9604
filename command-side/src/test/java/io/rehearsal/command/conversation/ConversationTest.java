package io.rehearsal.command.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.ChatAssistant;
import io.rehearsal.assistant.ChatAssistant.Said;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.commands.DeleteConversation;
import io.rehearsal.events.conversation.commands.DeleteMessage;
import io.rehearsal.events.conversation.commands.SendMessage;
import io.rehearsal.events.conversation.commands.StartConversation;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyDue;
import io.rehearsal.events.conversation.events.ReplyGiven;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Engine ENGINE = Engine.local("1");
    private static final ConversationStarted STARTED = new ConversationStarted(4, 17, null, "qwen-plus", NOW);
    private static final MessageSent FIRST = sent(8, "one");
    private static final MessageSent SECOND = sent(9, "two");

    private AggregateTestFixture<Conversation> conversation;

    @BeforeEach
    void fixture() {
        conversation = new AggregateTestFixture<>(Conversation.class);
        conversation.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void a_conversation_begins_with_a_model_and_perhaps_a_title() {
        conversation.givenNoPriorActivity().when(new AddConversation(4, new StartConversation(17, "  ", " qwen-plus "), NOW)).expectEvents(STARTED);
    }

    @Test
    void a_message_waits_for_a_reply() {
        conversation.given(STARTED).when(new AddMessage(8, new SendMessage(4, 17, FIRST.parts()), NOW)).expectEvents(FIRST);
    }

    @Test
    void the_reply_ends_the_waiting_and_what_was_sent_meanwhile_is_due_next() {
        conversation.given(STARTED, FIRST, SECOND).when(reply(10, 8, "first reply"))
                .expectEvents(replied(10, 8, "first reply"), new ReplyDue(4, 17, 9, NOW));
    }

    @Test
    void a_reply_that_comes_twice_is_stored_once() {
        conversation.given(STARTED, FIRST, replied(10, 8, "reply")).when(reply(11, 8, "again")).expectNoEvents();
    }

    @Test
    void a_message_that_was_taken_away_is_not_replied_to() {
        conversation.given(STARTED, FIRST, new MessageDeleted(4, 17, 8, NOW)).when(reply(10, 8, "late")).expectNoEvents();
    }

    @Test
    void messages_are_replied_to_in_order_each_with_what_was_said_before_it() {
        var due = state(STARTED, FIRST, SECOND, replied(10, 8, "first reply"), new ReplyDue(4, 17, 9, NOW)).due().orElseThrow();

        assertThat(due.messageId()).isEqualTo(9);
        assertThat(due.said().stream().map(Said::text)).containsExactly("one", "first reply", "two");
        assertThat(due.said().stream().map(Said::byPerson)).containsExactly(true, false, true);
    }

    @Test
    void nothing_waits_in_a_conversation_that_was_deleted_or_whose_person_was_erased() {
        assertThat(state(STARTED, FIRST, new ConversationDeleted(4, 17, NOW)).due()).isEmpty();
        assertThat(state(STARTED, new MessageSent(4, 17, 8, null, NOW)).due()).isEmpty();
    }

    @Test
    void nobody_takes_away_what_is_anothers_or_was_never_there() {
        conversation.given(STARTED, FIRST).when(new DeleteMessage(4, 18, 8)).expectException(Refusal.class);
        fixture();
        conversation.given(STARTED, FIRST).when(new DeleteMessage(4, 17, 9)).expectException(Refusal.class);
        fixture();
        conversation.given(STARTED, new ConversationDeleted(4, 17, NOW)).when(new DeleteConversation(4, 17)).expectException(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "https://", "http:// a b", "data:text/html;base64,PGI+", "data:image/png;base64,not base64!", ""})
    void an_address_that_holds_no_picture_is_refused(String url) {
        conversation.given(STARTED).when(new AddMessage(8, new SendMessage(4, 17, List.of(new Part(Part.Kind.IMAGE, null, url))), NOW))
                .expectException(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png?x=1", "HTTP://example.org", "data:image/png;base64,iVBORw0KGgo="})
    void an_address_of_a_picture_is_taken(String url) {
        var parts = List.of(new Part(Part.Kind.IMAGE, null, url));
        conversation.given(STARTED).when(new AddMessage(8, new SendMessage(4, 17, parts), NOW)).expectEvents(new MessageSent(4, 17, 8, parts, NOW));
    }

    private static MessageSent sent(long id, String text) {
        return new MessageSent(4, 17, id, List.of(Part.text(text)), NOW);
    }

    private static RecordReply reply(long id, long to, String text) {
        return new RecordReply(4, id, to, new ChatAssistant.Reply(ENGINE, text), NOW);
    }

    private static ReplyGiven replied(long id, long to, String text) {
        return new ReplyGiven(4, 17, id, to, ENGINE, text, NOW);
    }

    private static ConversationState state(ConversationEvent... events) {
        var state = ConversationState.NONE;
        for (var event : events) {
            state = state.evolve(event);
        }
        return state;
    }
}
