package io.rehearsal.command.interview;

import io.rehearsal.assistant.Exchange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question that was put and what was said to it so far. */
record Dialogue(int questionId, List<Exchange> exchanges) {

    static Dialogue begun(int questionId, @Nullable String asked) {
        return new Dialogue(questionId, List.of(unanswered(asked)));
    }

    Dialogue followedUp(@Nullable String asked) {
        return with(unanswered(asked));
    }

    /** Several messages to one question are one answer. */
    Dialogue answered(@Nullable String text) {
        var last = exchanges.getLast();
        var answer = new Exchange(last.asked(), last.answer() == null ? text : last.answer() + "\n" + text);
        return new Dialogue(questionId, exchanges.subList(0, exchanges.size() - 1)).with(answer);
    }

    int followUps() {
        return exchanges.size() - 1;
    }

    boolean isAnswered() {
        return exchanges.stream().anyMatch(exchange -> exchange.answer() != null);
    }

    private Dialogue with(Exchange exchange) {
        return new Dialogue(questionId, Stream.concat(exchanges.stream(), Stream.of(exchange)).toList());
    }

    private static Exchange unanswered(@Nullable String question) {
        return new Exchange(Objects.requireNonNullElse(question, ""), null);
    }
}
