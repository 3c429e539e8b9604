package io.rehearsal.events.conversation.queries;

import java.time.LocalDate;
import java.util.List;

/**
 * Conversations, messages with the replies, and tokens; deleted conversations left out.
 *
 * @param models by name; their tokens hold those of calls outside of conversations too
 * @param days   in order
 */
public record ConversationStatistics(
        long conversations, long messages, long tokens, List<OfModel> models, List<OfDay> days) {

    public record OfModel(String modelName, long conversations, long messages, long tokens) {
    }

    public record OfDay(LocalDate day, long conversations, long messages, long tokens) {
    }
}
