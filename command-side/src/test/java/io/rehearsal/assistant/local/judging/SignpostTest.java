package io.rehearsal.assistant.local.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignpostTest {

    @Test
    void a_part_is_hinted_at_by_everyday_words() {
        assertThat(hinted("the level before", "It used to take the clerks two days.", Language.EN)).isEqualTo(1);
        assertThat(hinted("the result and any side effects", "The queue came down from ninety to four, but the printer was still busy.", Language.EN))
                .isEqualTo(1);
        assertThat(hinted("what the others cared about", "She was afraid that the ward would be short of staff.", Language.EN)).isEqualTo(1);
        assertThat(hinted("改动前的水平", "以前盘一次库要三天。", Language.ZH)).isEqualTo(1);
        assertThat(hinted("对方的顾虑", "店长担心周末没人收银。", Language.ZH)).isEqualTo(1);
        assertThat(hinted("改变的代价", "多雇一个人，每月多花六千。", Language.ZH)).isEqualTo(1);
    }

    @Test
    void what_says_nothing_of_a_part_does_not_hint_at_it() {
        assertThat(hinted("what the others cared about", "The walls of the ward are green.", Language.EN)).isZero();
        assertThat(hinted("the alternatives you considered", "Terraform has a large community.", Language.EN)).isZero();
        assertThat(hinted("对方的顾虑", "仓库的墙是绿色的。", Language.ZH)).isZero();
        assertThat(hinted("改变的代价", "带教很重要。", Language.ZH)).isZero();
    }

    @Test
    void of_two_parts_asked_for_one_told_is_half() {
        assertThat(hinted("how it was measured and what it cost", "The median comes from the dashboard.", Language.EN)).isEqualTo(0.5);
    }

    @Test
    void plain_words_announce_the_part_that_they_name() {
        var own = Signpost.PLAIN.stream().filter(part -> part.askedBy("your own part", Language.EN)).findFirst().orElseThrow();
        assertThat(own.standsIn("I was responsible for the night shift.", Language.EN)).isTrue();
        assertThat(own.standsIn("The night shift had nine nurses.", Language.EN)).isFalse();
    }

    private static double hinted(String point, String sentence, Language language) {
        var parts = Signpost.HINTS.stream().filter(part -> part.askedBy(point, language)).toList();
        assertThat(parts).isNotEmpty();
        return Signpost.share(parts, List.of(sentence), language);
    }
}
