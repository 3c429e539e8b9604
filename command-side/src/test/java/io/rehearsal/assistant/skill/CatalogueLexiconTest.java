package io.rehearsal.assistant.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.skill.SkillLexicon.Kind;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueLexiconTest {

    private final SkillLexicon lexicon = new CatalogueLexicon();

    @ParameterizedTest
    @ValueSource(strings = {
            "Worked at Google and on Reactive systems", "Styled with great care", "We go to the market and make an impact", "R&D in the C-suite",
            "the rest of the team swifts in spring", "Expressed a word in the office", "mail me at react@redis.com or github.com/java", "Javanese rubyist"})
    void words_inside_words_and_everyday_words_are_no_skills(String text) {
        assertThat(lexicon.mentions(text)).isEmpty();
    }

    @Test
    void an_everyday_word_is_a_skill_in_a_list_of_skills() {
        assertThat(names("Services in Go, Java and Rust; analysis with R、Python")).containsExactly("Go", "Java", "Rust", "R", "Python");
    }

    @Test
    void a_mention_stands_at_its_offsets() {
        var text = "负责Spring Boot微服务与k8s部署";
        assertThat(lexicon.mentions(text)).extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("Spring Boot", "微服务", "k8s");
        assertThat(names(text)).containsExactly("Spring Boot", "微服务", "Kubernetes");
    }

    @Test
    void the_longest_form_wins() {
        assertThat(names("C++ and JavaScript, not Java; React Native; ASP.NET Core")).containsExactly("C++", "JavaScript", "Java", "React Native", "ASP.NET Core");
    }

    @Test
    void traits_are_told_from_technologies() {
        assertThat(lexicon.mentions("teamwork")).extracting(Mention::kind).containsExactly(Kind.SOFT);
        assertThat(lexicon.mentions("团队合作")).extracting(Mention::kind).containsExactly(Kind.SOFT);
    }

    @Test
    void a_skill_is_one_concept_in_both_languages() {
        assertThat(lexicon.concept("机器学习")).isEqualTo(lexicon.concept("ML")).isEqualTo("Machine Learning");
        assertThat(lexicon.concept("Weaving")).isEqualTo("Weaving");
    }

    @Test
    void a_labelled_list_gives_its_items() {
        assertThat(lexicon.normalise(List.of("Languages: Java, golang, C/C++, R", "Tools: git | Docker | k8s, TCP/IP")))
                .containsExactly("Java", "Go", "C", "C++", "R", "Git", "Docker", "Kubernetes", "TCP/IP");
    }

    @Test
    void sentences_give_the_skills_named_in_them() {
        assertThat(lexicon.normalise(List.of("1. 熟悉Java，了解Redis、MySQL等数据库", "Proficient in Python and familiar with Vue 3")))
                .containsExactly("Java", "Redis", "MySQL", "Python", "Vue");
    }

    @Test
    void human_languages_and_traits_are_left_out_and_unknown_tools_are_kept() {
        assertThat(lexicon.normalise(List.of("English, teamwork, Frobnicator, 英语, Kotlin"))).containsExactly("Frobnicator", "Kotlin");
    }

    private List<String> names(String text) {
        return lexicon.mentions(text).stream().map(Mention::name).toList();
    }
}
