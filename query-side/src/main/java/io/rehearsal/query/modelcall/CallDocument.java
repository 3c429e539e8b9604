package io.rehearsal.query.modelcall;

import io.rehearsal.events.modelcall.events.ModelCalled;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;

/**
 * What calls of one caller on one day cost: all of them, or a part where they fill several documents. The calls are beside it.
 *
 * @param caller an account id in decimal, or a guest's name
 * @param day    its first instant in UTC
 * @param spent  outside of conversations, each model once
 */
public record CallDocument(@Id long firstCallId, String caller, Instant day, List<Spent> spent) {

    /** @param tokens of questions and answers together */
    public record Spent(String modelName, long tokens) {
    }

    static CallDocument of(ModelCalled it) {
        return new CallDocument(it.callId(), it.caller(), it.calledAt().truncatedTo(ChronoUnit.DAYS), List.of());
    }

    CallDocument with(ModelCalled it) {
        if (it.conversationId() != null) {
            return this;
        }
        var more = (long) it.requestTokens() + it.responseTokens();
        var all = new ArrayList<>(spent);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).modelName().equals(it.modelName())) {
                all.set(i, new Spent(it.modelName(), all.get(i).tokens() + more));
                return new CallDocument(firstCallId, caller, day, List.copyOf(all));
            }
        }
        all.add(new Spent(it.modelName(), more));
        return new CallDocument(firstCallId, caller, day, List.copyOf(all));
    }
}
