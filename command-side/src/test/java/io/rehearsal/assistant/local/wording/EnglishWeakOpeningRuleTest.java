package io.rehearsal.assistant.local.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Quantities;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWeakOpeningRuleTest {

    private static final CatalogueLexicon LEXICON = new CatalogueLexicon();
    private static final Reading READING = Reading.of(SampleContents.marketingEn(), null, LEXICON);

    private static Line line(String text) {
        return new Line(0, "experience[0].responsibilities[0]", Line.Part.RESPONSIBILITY, text, true, Line.Time.OVER, "", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Did the training of new drivers | Trained new drivers", "Did guest complaints | Handled guest complaints", "Also did stock-taking at night | Performed stock-taking at night",
        "Did cost optimization on trucks | Optimized cost on trucks", "Did it all alone | Did it all alone", "Did not lose a parcel | Did not lose a parcel"})
    void what_somebody_did_is_told_by_a_verb_of_its_own(String before, String after) {
        assertThat(new EnglishWeakOpeningRule(READING).reword(line(before))).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Worked on the crane and lowered idling by a third", "Helped in the store; losses fell to half", "参与新线调试，产能翻了一番"})
    void a_result_in_words_is_a_result(String text) {
        assertThat(new OwnPartRule(READING).reword(line(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Packed eighty crates a shift", "Raised output threefold", "Two thirds of the guests came back", "日产由八十双提高到一百二十双", "产能翻了两番", "差错降到三分之一", "每班照看十二位老人"})
    void numbers_in_words_measure(String text) {
        assertThat(Quantities.standIn(text, LEXICON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was a third wheel of nobody's cart", "一份耕耘", "第二部门的日常"})
    void words_of_number_alone_do_not(String text) {
        assertThat(Quantities.standIn(text.replace("a third wheel", "the spare wheel"), LEXICON)).isFalse();
    }
}
