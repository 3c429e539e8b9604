package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.local.reading.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"Software Engineer", "Nurse", "java developer", "Senior Accountant (Payroll)", "Head of Sales", "Primary school teacher", "Electrician", "Data Analyst"})
    void a_position_in_english_words_is_english(String position) {
        assertThat(PositionLanguage.of(position, SampleContents.LEXICON)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java", "ai_engineer", "Kubernetes", "Java工程师", "护士", "C++", "AI应用工程师", "Python / Go", "backend_dev_2", "42", "产品经理 (Product Manager)"})
    void a_name_alone_or_any_chinese_is_chinese(String position) {
        assertThat(PositionLanguage.of(position, SampleContents.LEXICON)).isEqualTo(Language.ZH);
    }
}
