package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksTest {

    private static final Remarks CHINESE = new Remarks(Language.ZH, 100);
    private static final Remarks ENGLISH = new Remarks(Language.EN, 100);

    @ParameterizedTest
    @ValueSource(strings = {"这份回答得 90 分", "8.5分的回答", "完全可以给满分", "详见 https://example.org/guide 一文"})
    void points_and_addresses_are_not_shown_in_chinese(String text) {
        assertThat(CHINESE.one(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would give this 90 points", "A score of 85 is fair", "That is 9 out of 10", "Worth 85/100", "See www.example.org for more"})
    void points_and_addresses_are_not_shown_in_english(String text) {
        assertThat(ENGLISH.one(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"You made 3 points well", "The load fell by 40 percent in 5 minutes", "It scores well in searches"})
    void numbers_that_are_no_points_are_shown(String text) {
        assertThat(ENGLISH.one(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 分钟内完成了恢复", "十分之九与3分之一的说法不一致", "提到了 3 分类模型"})
    void nor_are_minutes_and_fractions(String text) {
        assertThat(CHINESE.one(text)).isEqualTo(text);
    }
}
