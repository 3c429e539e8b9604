package io.rehearsal.query.conversation;

import static io.rehearsal.query.Samples.NOON;
import static io.rehearsal.query.Samples.erased;
import static io.rehearsal.query.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.Engine;
import io.rehearsal.events.Engine.TokenUsage;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.conversation.events.ConversationDeleted;
import io.rehearsal.events.conversation.events.ConversationRenamed;
import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.events.MessageDeleted;
import io.rehearsal.events.conversation.events.MessageSent;
import io.rehearsal.events.conversation.events.ReplyGiven;
import io.rehearsal.events.conversation.queries.ConversationStatistics;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfDay;
import io.rehearsal.events.conversation.queries.ConversationStatistics.OfModel;
import io.rehearsal.events.conversation.queries.ConversationView;
import io.rehearsal.events.conversation.queries.FindConversation;
import io.rehearsal.events.conversation.queries.FindMessage;
import io.rehearsal.events.conversation.queries.FindStatistics;
import io.rehearsal.events.conversation.queries.ListConversations;
import io.rehearsal.events.conversation.queries.ListMessages;
import io.rehearsal.events.conversation.queries.MessageView;
import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.events.modelcall.queries.ListModelCalls;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.modelcall.ModelCallProjection;
import io.rehearsal.query.modelcall.ModelCallQueries;
import io.rehearsal.query.rebuild.ReadNode;
import io.rehearsal.query.rebuild.ReadSide;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationReadingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private final ReadSide side = new ReadSide();
    private final ConversationProjection projection = new ConversationProjection();
    private final ModelCallProjection calls = new ModelCallProjection();
    private ReadNode node;
    private ConversationQueries queries;
    private StatisticsQueries statistics;

    /** Mira talks with two models on two days, and somebody else once. */
    @BeforeEach
    void start() {
        node = side.start(projection, calls);
        queries = new ConversationQueries(node.projections, projection);
        statistics = new StatisticsQueries(node.projections, projection, calls);
        side.append("account-1", registered(1, "mira"));
        begin(10, 1, "plus", hours(0));
        say(10, 1, 100, "How do I begin?", hours(1));
        reply(10, 1, 101, "With a plan.", 7, hours(2));
        say(10, 1, 102, "And then?", hours(24));
        begin(11, 1, "turbo", hours(3));
        say(11, 1, 110, "A word?", hours(25));
        begin(12, 2, "plus", hours(4));
        node.await(say(12, 2, 120, "Mine", hours(5)));
    }

    @AfterEach
    void stop() {
        side.close();
    }

    private static Instant hours(int later) {
        return NOON.plus(Duration.ofHours(later));
    }

    private void begin(long id, long account, String model, Instant at) {
        append(id, new ConversationStarted(id, account, "Talk " + id, model, at));
    }

    private EventMessage<?> say(long id, long account, long message, String text, Instant at) {
        return append(id, new MessageSent(id, account, message, List.of(Part.text(text)), at));
    }

    private void reply(long id, long account, long message, String text, int tokens, Instant at) {
        var engine = new Engine("llm", "qwen", "1", new TokenUsage(tokens, 0), null);
        append(id, new ReplyGiven(id, account, message, message - 1, engine, text, at));
    }

    private EventMessage<?> append(long id, DomainEvent event) {
        return side.append("conversation-" + id, event);
    }

    private List<Long> conversations(@Nullable String model, int page, int limit) {
        return queries.list(new ListConversations(1, model, page, limit)).conversations().stream().map(ConversationView::conversationId).toList();
    }

    private List<Long> messages(long conversation, int page, int limit) {
        return queries.list(new ListMessages(conversation, page, limit)).messages().stream().map(MessageView::messageId).toList();
    }

    @Test
    void conversations_are_listed_a_page_at_a_time_the_last_updated_first() {
        assertThat(conversations(null, 1, 10)).containsExactly(11L, 10L);
        assertThat(conversations(null, 2, 1)).containsExactly(10L);
        assertThat(conversations("plus", 1, 10)).containsExactly(10L);
        assertThat(queries.list(new ListConversations(1, null, 2, 1)).total()).isEqualTo(2);

        node.await(append(10, new ConversationRenamed(10, 1, "Beginnings", hours(30))));
        assertThat(conversations(null, 1, 10)).containsExactly(10L, 11L);
        assertThat(queries.find(new FindConversation(10)).orElseThrow().title()).isEqualTo("Beginnings");
    }

    @Test
    void messages_are_listed_a_page_at_a_time_oldest_first() {
        assertThat(messages(10, 1, 10)).containsExactly(100L, 101L, 102L);
        assertThat(messages(10, 2, 2)).containsExactly(102L);
        assertThat(queries.find(new FindMessage(101)).orElseThrow().byAssistant()).isTrue();
        assertThat(queries.list(new ListMessages(10, 1, 1)).total()).isEqualTo(3);
    }

    @Test
    void a_message_that_was_taken_away_is_not_found_and_says_nothing_any_more() {
        node.await(append(10, new MessageDeleted(10, 1, 101, hours(26))));

        assertThat(messages(10, 1, 10)).containsExactly(100L, 102L);
        assertThat(queries.find(new FindMessage(101))).isEmpty();
        assertThat(side.database().getCollection("conversation_1_messages").find().map(Object::toString)).noneMatch(it -> it.contains("With a plan."));
        assertThat(statistics.count(new FindStatistics(1, null, null, null)))
                .satisfies(all -> assertThat(all.messages()).isEqualTo(3))
                .satisfies(all -> assertThat(all.tokens()).isEqualTo(7));
    }

    @Test
    void a_deleted_conversation_is_gone_with_its_messages() {
        node.await(append(10, new ConversationDeleted(10, 1, hours(26))));

        assertThat(conversations(null, 1, 10)).containsExactly(11L);
        assertThat(queries.find(new FindMessage(100))).isEmpty();
        assertThat(statistics.count(new FindStatistics(1, null, null, null)).messages()).isEqualTo(1);
    }

    @Test
    void what_calls_outside_of_conversations_cost_is_summed_by_person_and_day_however_many_documents_a_day_fills() {
        for (int day = 0; day < 6; day++) {
            called(10 + day, 10 + day, "turbo", 1, null, day);
        }
        called(10, 20, "turbo", 10, null, 0);
        called(10, 21, "turbo", 1_000, 10L, 0);
        called(10, 22, "plus", 5, null, 0);
        called(11, 23, "turbo", 100, null, 1);
        node.await(called(30, 30, "turbo", 40, null, 1));

        assertThat(tokens(null, null)).isEqualTo(156);
        assertThat(tokens(FIRST, FIRST)).isEqualTo(11);
        assertThat(tokens(FIRST.plusDays(1), FIRST.plusDays(1))).isEqualTo(141);
        assertThat(tokens(FIRST.plusDays(2), FIRST.plusDays(4))).isEqualTo(3);
        assertThat(tokens(FIRST.plusDays(5), null)).isEqualTo(1);
        assertThat(statistics.count(new FindStatistics(1, null, null, null)).models()).extracting(OfModel::tokens).containsExactly(7L + 5, 156L);
        assertThat(statistics.count(new FindStatistics(2, null, null, null)).models()).extracting(OfModel::tokens).containsExactly(0L);
    }

    @Test
    void calls_are_listed_a_page_at_a_time_newest_first_whichever_documents_they_stand_in() {
        called(1, 1, "turbo", 1, null, 0);
        called(2, 2, "plus", 1, null, 1);
        called(1, 3, "turbo", 1, 10L, 2);
        node.await(called(1, 4, "turbo", 1, null, 3));

        var history = new ModelCallQueries(node.projections, calls);
        assertThat(history.list(new ListModelCalls(1, null, null, null, 1, 3)).calls()).extracting(ModelCallView::callId).containsExactly(4L, 3L, 2L);
        assertThat(history.list(new ListModelCalls(1, null, null, null, 2, 3)).calls()).extracting(ModelCallView::callId).containsExactly(1L);
        assertThat(history.list(new ListModelCalls(1, "turbo", FIRST, FIRST.plusDays(2), 1, 1)).total()).isEqualTo(2);
        assertThat(history.list(new ListModelCalls(2, null, null, null, 1, 3)).total()).isZero();
    }

    private EventMessage<?> called(long page, long id, String model, int tokens, @Nullable Long conversation, int day) {
        return side.append("modelcall-" + page, new ModelCalled(id, "1", conversation, null, model, "/x", 200, tokens, 0, 9, "::1", null, hours(24 * day)));
    }

    private long tokens(@Nullable LocalDate from, @Nullable LocalDate to) {
        return statistics.count(new FindStatistics(1, from, to, "turbo")).models().stream().mapToLong(ConversationStatistics.OfModel::tokens).sum();
    }

    @Test
    void statistics_are_counted_by_model_and_day_and_can_be_narrowed_to_either() {
        side.append("modelcall-1", new ModelCalled(1, "1", null, null, "turbo", "/x", 200, 5, 6, 9, "::1", null, hours(26)));
        node.await(side.append("modelcall-2", new ModelCalled(2, "1", 10L, 100L, "plus", "/x", 200, 3, 4, 9, "::1", null, hours(2))));

        var all = statistics.count(new FindStatistics(1, null, null, null));
        assertThat(all.conversations()).isEqualTo(2);
        assertThat(all.messages()).isEqualTo(4);
        assertThat(all.tokens()).isEqualTo(7);
        assertThat(all.models()).containsExactly(new OfModel("plus", 1, 3, 7), new OfModel("turbo", 1, 1, 11));
        assertThat(all.days()).containsExactly(new OfDay(FIRST, 2, 2, 7), new OfDay(FIRST.plusDays(1), 0, 2, 0));

        var second = statistics.count(new FindStatistics(1, FIRST.plusDays(1), FIRST.plusDays(1), null));
        assertThat(second.conversations()).isZero();
        assertThat(second.models()).containsExactly(new OfModel("plus", 0, 1, 0), new OfModel("turbo", 0, 1, 11));

        var plus = statistics.count(new FindStatistics(1, null, FIRST, "plus"));
        assertThat(plus.models()).containsExactly(new OfModel("plus", 1, 2, 7));
        assertThat(plus.days()).containsExactly(new OfDay(FIRST, 1, 2, 7));
    }

    @Test
    void a_conversation_of_an_erased_person_says_nothing() {
        side.engine.destroyKey(1);
        node.await(side.append("account-1", erased(1)));

        assertThat(queries.find(new FindConversation(10)).orElseThrow().title()).isNull();
        assertThat(queries.list(new ListMessages(10, 1, 10)).messages()).hasSize(3).allMatch(message -> message.parts() == null);
    }
}
