package io.rehearsal.command.resume;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.events.resume.ResumeContent.Experience;
import io.rehearsal.events.resume.ResumeContent.OtherSection;
import io.rehearsal.events.resume.ResumeContent.PersonalInfo;
import io.rehearsal.events.resume.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContentEditsTest {

    private final SkillLexicon commas = new SkillLexicon() {
        @Override
        public List<String> normalise(List<String> skillLines) {
            return skillLines.stream().flatMap(line -> List.of(line.split(", ")).stream()).toList();
        }

        @Override
        public List<Mention> mentions(String text) {
            return List.of();
        }

        @Override
        public String concept(String name) {
            return name;
        }
    };

    private final ResumeContent content = new ResumeContent(
            new PersonalInfo("林小溪", "lin@example.org", null, 28, null, null, null),
            List.of(),
            List.of(new Experience("青藤科技", "工程师", "2020-03", "至今", null,
                    List.of("负责订单系统", "used  Java\nand Redis", "负责支付系统"), List.of("负责订单系统"), List.of("Java"))),
            List.of(),
            List.of("Java", "Mysql"),
            List.of("Java, Mysql"),
            List.of("吃苦耐劳"),
            List.of(new OtherSection("语言", List.of("英语六级"))));

    @Test
    void the_first_text_that_holds_the_words_is_changed_and_no_other() {
        var edits = of(suggestion("负责订单系统", "主导订单系统"));

        assertThat(edits.content().experience().getFirst().responsibilities().getFirst()).isEqualTo("主导订单系统");
        assertThat(edits.content().experience().getFirst().achievements()).containsExactly("负责订单系统");
        assertThat(edits.edits()).singleElement()
                .satisfies(edit -> assertThat(edit.path()).isEqualTo("experience[0].responsibilities[0]"));
    }

    @Test
    void a_suggestion_works_on_what_the_one_before_it_left() {
        var edits = of(suggestion("订单系统", "订单平台"), suggestion("负责订单平台", "主导订单平台"));

        assertThat(edits.applied()).hasSize(2);
        assertThat(edits.content().experience().getFirst().responsibilities().getFirst()).isEqualTo("主导订单平台");
    }

    @Test
    void words_that_no_longer_stand_are_skipped_and_counted() {
        var edits = of(suggestion("没有这句话", "有了"), suggestion("吃苦耐劳", "连续三年无事故"));

        assertThat(edits.skippedCount()).isEqualTo(1);
        assertThat(edits.applied()).extracting(Suggestion::before).containsExactly("吃苦耐劳");
    }

    @Test
    void a_blank_before_or_a_change_to_itself_changes_nothing() {
        var edits = of(suggestion("", "x"), suggestion(" \n", "x"), suggestion("青藤科技", "青藤科技"));

        assertThat(edits.content()).isEqualTo(content);
        assertThat(edits.skippedCount()).isEqualTo(3);
    }

    @Test
    void line_breaks_and_double_spaces_do_not_hide_the_words() {
        assertThat(of(suggestion("Java and Redis", "Java with Redis")).content().experience().getFirst().responsibilities().get(1))
                .isEqualTo("used  Java with Redis");
        assertThat(of(suggestion("负责\n支付 系统", "重构支付系统")).content().experience().getFirst().responsibilities().get(2))
                .isEqualTo("重构支付系统");
    }

    @Test
    void spaces_between_latin_words_are_needed() {
        assertThat(of(suggestion("Javaand", "x")).applied()).isEmpty();
        assertThat(of(suggestion("J ava", "x")).applied()).isEmpty();
    }

    @Test
    void an_empty_after_takes_the_line_out() {
        assertThat(of(suggestion("吃苦耐劳", "")).content().highlights()).isEmpty();
        assertThat(of(suggestion("lin@example.org", "")).content().personalInfo().email()).isNull();
    }

    @Test
    void a_heading_is_never_taken_out() {
        assertThat(of(suggestion("语言", "")).skippedCount()).isEqualTo(1);
    }

    @Test
    void the_same_suggestion_twice_adds_its_words_once() {
        var longer = suggestion("负责支付系统", "负责支付系统，日均 [数量] 笔");

        var edits = of(longer, longer);

        assertThat(edits.applied()).hasSize(1);
        assertThat(edits.content().experience().getFirst().responsibilities().get(2)).isEqualTo("负责支付系统，日均 [数量] 笔");
    }

    @Test
    void a_changed_skill_line_changes_the_skills() {
        var edits = of(suggestion("Mysql", "MySQL"));

        assertThat(edits.skills()).containsExactly("Java", "MySQL");
        assertThat(edits.content().skills()).containsExactly("Java", "MySQL");
        assertThat(of(suggestion("青藤科技", "青藤")).skills()).isNull();
    }

    @Test
    void the_edits_folded_over_the_content_make_the_new_one() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var edits = ContentEdits.of(content, randomSuggestions(random), commas);
            var folded = content;
            for (var edit : edits.edits()) {
                folded = ContentText.apply(folded, edit);
            }
            assertThat(ContentText.leaves(folded)).isEqualTo(ContentText.leaves(edits.content()));
            assertThat(edits.content().skills()).isEqualTo(edits.skills() == null ? content.skills() : edits.skills());
            assertThat(edits.applied()).hasSameSizeAs(edits.edits());
        }
    }

    private List<Suggestion> randomSuggestions(Random random) {
        var suggestions = new ArrayList<Suggestion>();
        var leaves = ContentText.leaves(content);
        for (int i = 0; i < 12; i++) {
            var text = leaves.get(random.nextInt(leaves.size())).value();
            int from = random.nextInt(text.length());
            int to = from + 1 + random.nextInt(text.length() - from);
            suggestions.add(suggestion(text.substring(from, to), List.of("", "新", "new words", " ").get(random.nextInt(4))));
        }
        return suggestions;
    }

    private ContentEdits of(Suggestion... suggestions) {
        return ContentEdits.of(content, List.of(suggestions), commas);
    }

    private static Suggestion suggestion(String before, String after) {
        return new Suggestion(0, null, null, null, before, after, null);
    }
}
