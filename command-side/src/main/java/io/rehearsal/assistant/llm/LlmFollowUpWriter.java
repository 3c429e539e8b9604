package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.FollowUpWriter;
import io.rehearsal.assistant.local.reading.Instructions;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has a model react to an answer. Where there is nothing to react to, or the answer only speaks to whoever grades, the local engine does. */
final class LlmFollowUpWriter implements FollowUpWriter {

    static final int LONGEST = 400;
    static final int LONGEST_REASON = 200;

    private final StructuredModel model;
    private final FollowUpWriter local;

    record Data(String question, Category category, String topic, List<String> expectedPoints, List<Exchange> exchanges) {
    }

    /** @param needed whether to ask further; without it the next question is due */
    record Form(boolean needed, @Nullable String followUp, @Nullable String reason) {
    }

    LlmFollowUpWriter(StructuredModel model, FollowUpWriter local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Answer next(Question question, List<Exchange> exchanges, Language language) {
        var latest = exchanges.isEmpty() ? null : exchanges.getLast().answer();
        if (latest == null || latest.isBlank() || Instructions.standIn(latest)) {
            return local.next(question, exchanges, language);
        }
        return Fallback.to(failure -> locally(question, exchanges, language, failure), () -> {
            var data = new Data(question.text(), question.category(), question.topic(), question.expectedPoints(), sent(exchanges));
            var answer = Checked.of(model, Prompt.of("follow-up", language), data, Form.class, form -> followUp(form, question, exchanges, language));
            return new Answer(answer.engine(), answer.value());
        });
    }

    private Answer locally(Question question, List<Exchange> exchanges, Language language, String failure) {
        var answer = local.next(question, exchanges, language);
        return new Answer(answer.engine().insteadOf(failure), answer.followUp());
    }

    private static Optional<FollowUp> followUp(Form form, Question question, List<Exchange> exchanges, Language language) {
        if (!form.needed()) {
            return Optional.empty();
        }
        var text = new Remarks(language, LONGEST).one(form.followUp());
        var reason = new Remarks(language, LONGEST_REASON).one(form.reason());
        if (text == null || reason == null) {
            throw new IllegalArgumentException("a follow-up needs a text of at most %d characters and a reason".formatted(LONGEST));
        }
        if (Likeness.alike(text, question.text()) || exchanges.stream().anyMatch(exchange -> Likeness.alike(text, exchange.asked()))) {
            throw new IllegalArgumentException("this has been asked already");
        }
        return Optional.of(new FollowUp(text, reason));
    }

    static List<Exchange> sent(List<Exchange> exchanges) {
        return exchanges.stream().map(it -> new Exchange(it.asked(), Excerpt.ofNullable(it.answer(), Excerpt.ANSWER))).toList();
    }
}
