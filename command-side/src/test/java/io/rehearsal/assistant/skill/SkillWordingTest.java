package io.rehearsal.assistant.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillWordingTest {

    private final SkillLexicon lexicon = new CatalogueLexicon();

    @Test
    void a_name_with_or_without_its_maker_stays_as_it_was_written() {
        assertThat(lexicon.normalise(List.of("Apache Kafka, Selenium WebDriver, Excel"))).containsExactly("Apache Kafka", "Selenium WebDriver", "Excel");
        assertThat(lexicon.normalise(List.of("Kafka, Selenium, Microsoft Excel"))).containsExactly("Kafka", "Selenium", "Microsoft Excel");
    }

    @Test
    void an_abbreviation_gives_way_to_the_name() {
        assertThat(lexicon.normalise(List.of("k8s, Golang, Java"))).containsExactly("Kubernetes", "Go", "Java");
    }

    @Test
    void words_that_only_explain_a_name_are_left_out() {
        assertThat(lexicon.normalise(List.of("熟悉 Webpack、Vite 等构建工具"))).containsExactly("Webpack", "Vite");
    }

    @Test
    void how_long_somebody_knows_a_skill_is_none() {
        assertThat(lexicon.normalise(List.of("Java (3 years), Spring MVC (Less than 1 year), jQuery"))).containsExactly("Java", "Spring MVC", "jQuery");
    }

    @Test
    void languages_may_be_ranked() {
        assertThat(lexicon.normalise(List.of("编程语言: Python > C++ > Java"))).containsExactly("Python", "C++", "Java");
    }
}
