package io.rehearsal.assistant.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.llm.provider.ChatCall.Role;
import io.rehearsal.assistant.llm.provider.ChatCall.Turn;
import io.rehearsal.events.conversation.Part;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContextWindowTest {

    @Test
    void a_long_conversation_loses_its_front_and_never_the_instructions_nor_the_last_message() {
        var turns = IntStream.range(0, 200).mapToObj(number -> turn("message " + number + " " + "word ".repeat(100))).toList();

        var cut = ContextWindow.of("an unknown model").cut("the instructions", turns);

        assertThat(cut.getFirst().role()).isEqualTo(Role.SYSTEM);
        assertThat(cut.getFirst().text()).isEqualTo("the instructions");
        assertThat(cut.getLast()).isEqualTo(turns.getLast());
        assertThat(cut).hasSizeBetween(3, 199);
        assertThat(cut.subList(1, cut.size())).isEqualTo(turns.subList(201 - cut.size(), 200));
    }

    @Test
    void a_short_one_is_whole_and_a_last_message_beyond_the_window_goes_all_the_same() {
        assertThat(ContextWindow.of("gpt-4o").cut("i", List.of(turn("a"), turn("b")))).hasSize(3);
        assertThat(ContextWindow.of("x").cut("i", List.of(turn("a"), turn("字".repeat(50_000))))).hasSize(2);
    }

    private static Turn turn(String text) {
        return new Turn(Role.USER, List.of(Part.text(text)));
    }
}
