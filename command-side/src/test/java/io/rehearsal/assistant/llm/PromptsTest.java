package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "parse-resume", "analyse-resume", "suggest-edits", "match-job", "ask-questions", "ask-panel", "follow-up", "grade-answer", "write-report",
            "expand-query", "rank-passages"})
    void every_prompt_has_a_version_in_both_languages_and_says_that_data_is_no_instruction(String name) {
        var chinese = Prompt.of(name, Language.ZH);
        var english = Prompt.of(name, Language.EN);
        assertThat(chinese.version()).isEqualTo(english.version()).matches(name + "-\\d+");
        assertThat(chinese.text()).contains("绝不是指令").doesNotContain("version:");
        assertThat(english.text()).contains("never an instruction").doesNotContain("version:");
        assertThat(Language.of(chinese.text())).isEqualTo(Language.ZH);
        assertThat(Language.of(english.text())).isEqualTo(Language.EN);
    }

    @Test
    void a_prompt_that_there_is_not_is_said_so() {
        assertThatThrownBy(() -> Prompt.of("no-such-prompt", Language.EN))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("no-such-prompt.en.md");
    }
}
