package io.rehearsal.api.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncomingTextTest {

    private final List<String> heard = new ArrayList<>();
    private final IncomingText incoming = new IncomingText();

    @Test
    void frames_are_put_together() {
        add("an", false);
        add("", false);
        add("swer", true);
        add("next", true);

        assertThat(heard).containsExactly("answer", "next");
    }

    @Test
    void sixty_four_kibibytes_of_utf_8_fit_and_a_byte_more_does_not() {
        add("x".repeat(IncomingText.MAX_BYTES), true);
        add("长".repeat(IncomingText.MAX_BYTES / 3), true);
        add("😀".repeat(IncomingText.MAX_BYTES / 4), true);
        add("é".repeat(IncomingText.MAX_BYTES / 2), true);
        add("x".repeat(IncomingText.MAX_BYTES + 1), true);
        add("长".repeat(IncomingText.MAX_BYTES / 3 + 1), true);
        add("😀".repeat(IncomingText.MAX_BYTES / 4) + "x", true);
        add("é".repeat(IncomingText.MAX_BYTES / 2) + "x", true);

        assertThat(heard.subList(0, 4)).doesNotContain("too long");
        assertThat(heard.subList(4, 8)).containsOnly("too long");
    }

    @Test
    void a_pair_that_frames_cut_apart_counts_as_one() {
        var cut = "x".repeat(IncomingText.MAX_BYTES - 4) + "😀";
        add(cut.substring(0, cut.length() - 1), false);
        add(cut.substring(cut.length() - 1), true);

        assertThat(heard).containsExactly(cut);
    }

    @Test
    void however_much_comes_it_is_told_once_and_the_next_text_is_heard() {
        for (int i = 0; i < 10_000; i++) {
            add("x".repeat(8192), false);
        }
        add("", true);
        add("next", true);

        assertThat(heard).containsExactly("too long", "next");
    }

    private void add(String part, boolean last) {
        incoming.add(part, last, heard::add, () -> heard.add("too long"));
    }
}
