package io.rehearsal.assistant.local.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlapGraderTest {

    @ParameterizedTest
    @EnumSource
    void the_score_is_the_share_of_the_references_words(Language language) {
        var question = Samples.knowledge(language);
        var whole = grade(language, question.modelAnswer());
        assertThat(whole.grade().score()).isEqualTo(100);
        assertThat(whole.engine().name()).isEqualTo("overlap");
        assertThat(grade(language, Samples.partial(language)).grade().score()).isBetween(1, 99);
        assertThat(grade(language, "").grade().score()).isZero();
    }

    private static OverlapGrader.Answer grade(Language language, String answer) {
        var question = Samples.knowledge(language);
        return new OverlapGrader().grade(question, List.of(new Exchange(question.text(), answer)), language);
    }
}
