package io.rehearsal.command.interview;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked and said so far. The question that was put last comes last. */
record Dialogues(List<Dialogue> all) {

    static final Dialogues NONE = new Dialogues(List.of());

    boolean isEmpty() {
        return all.isEmpty();
    }

    Dialogue last() {
        return all.getLast();
    }

    Optional<Dialogue> on(int questionId) {
        return all.stream().filter(dialogue -> dialogue.questionId() == questionId).findFirst();
    }

    boolean isAnswered(int questionId) {
        return on(questionId).filter(Dialogue::isAnswered).isPresent();
    }

    boolean isAnyAnswered() {
        return all.stream().anyMatch(Dialogue::isAnswered);
    }

    /** A question is put; what was said to it before is kept. */
    Dialogues ask(int questionId, @Nullable String text) {
        var others = all.stream().filter(dialogue -> dialogue.questionId() != questionId);
        return new Dialogues(Stream.concat(others, Stream.of(on(questionId).orElseGet(() -> Dialogue.begun(questionId, text)))).toList());
    }

    Dialogues answer(@Nullable String text) {
        return replaceLast(last -> last.answered(text));
    }

    Dialogues followUp(@Nullable String text) {
        return replaceLast(last -> last.followedUp(text));
    }

    private Dialogues replaceLast(UnaryOperator<Dialogue> change) {
        return new Dialogues(Stream.concat(all.subList(0, all.size() - 1).stream(), Stream.of(change.apply(last()))).toList());
    }
}
