package io.rehearsal.query.conversation;

import io.rehearsal.events.conversation.events.ConversationStarted;
import io.rehearsal.events.conversation.queries.ConversationView;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A conversation as it stands. Its messages are beside it.
 *
 * @param days what counts in the statistics, by day
 */
record ConversationDocument(
        @Id long conversationId,
        long accountId,
        @Nullable String title,
        String modelName,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted,
        List<Day> days) {

    /**
     * @param day           its first instant in UTC
     * @param conversations 1 on the day it began
     * @param messages      those that were taken away are left out
     * @param tokens        those of replies that were taken away were spent all the same
     */
    record Day(Instant day, int conversations, int messages, long tokens) {

        private Day plus(Day more) {
            return new Day(day, conversations + more.conversations, messages + more.messages, tokens + more.tokens);
        }
    }

    static ConversationDocument of(ConversationStarted it) {
        return new ConversationDocument(it.conversationId(), it.accountId(), it.title(), it.modelName(), it.startedAt(), it.startedAt(), false,
                List.of(new Day(day(it.startedAt()), 1, 0, 0)));
    }

    static Instant day(Instant at) {
        return at.truncatedTo(ChronoUnit.DAYS);
    }

    /** A message is there, or there no more. @param saidAt when it was said */
    ConversationDocument count(Instant saidAt, int messages, long tokens, Instant at) {
        var more = new Day(day(saidAt), 0, messages, tokens);
        var all = new ArrayList<>(days);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).day().equals(more.day())) {
                all.set(i, all.get(i).plus(more));
                return with(title, at, deleted, List.copyOf(all));
            }
        }
        all.add(more);
        return with(title, at, deleted, List.copyOf(all));
    }

    ConversationDocument titled(@Nullable String next, Instant at) {
        return with(next, at, deleted, days);
    }

    ConversationDocument delete(Instant at) {
        return with(title, at, true, List.of());
    }

    ConversationView view() {
        return new ConversationView(conversationId, accountId, title, modelName, createdAt, updatedAt);
    }

    private ConversationDocument with(@Nullable String title, Instant at, boolean deleted, List<Day> days) {
        return new ConversationDocument(conversationId, accountId, title, modelName, createdAt, at, deleted, days);
    }
}
