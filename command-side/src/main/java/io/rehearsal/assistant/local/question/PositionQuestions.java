package io.rehearsal.assistant.local.question;

import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Question.Source;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Questions that every position bears, which name this one. */
final class PositionQuestions {

    private static final double WEIGHT = 0.1;

    /** Who has told of own projects or jobs is asked about these. */
    private static final double BESIDE_OWN_WORK = -0.3;

    private PositionQuestions() {
    }

    static Stream<Candidate> of(Material material) {
        var language = material.language();
        var words = material.words();
        return Frame.POSITION.texts().stream().map(frame -> {
            var wording = Draft.filled(frame.in(language), words);
            var source = material.position() == null
                    ? new Source(Source.Kind.QUESTION_BANK, wording.question(), null)
                    : material.position().source();
            var weight = frame.category() == Category.PROJECT && !material.entries().isEmpty() ? BESIDE_OWN_WORK : WEIGHT;
            var subject = "position:" + frame.en().question();
            var topic = Objects.requireNonNull(words.get("position"));
            return new Draft(Origin.POSITION, weight, subject, subject, topic, List.of(source)).candidate(frame, wording);
        });
    }
}
