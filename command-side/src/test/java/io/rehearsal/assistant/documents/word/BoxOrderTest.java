package io.rehearsal.assistant.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxOrderTest {

    private final Block.TextBox title = box(0, 0, 500);
    private final Block.TextBox contact = box(0, 100, 150);
    private final Block.TextBox skills = box(0, 300, 150);
    private final Block.TextBox work = box(170, 110, 330);
    private final Block.TextBox school = box(170, 320, 330);

    @Test
    void columns_are_read_one_after_the_other_below_the_title() {
        assertThat(BoxOrder.inReadingOrder(List.of(work, skills, title, school, contact))).containsExactly(title, contact, skills, work, school);
    }

    @Test
    void boxes_that_share_no_columns_are_read_from_top_to_bottom() {
        assertThat(BoxOrder.inReadingOrder(List.of(skills, title, work))).containsExactly(title, work, skills);
    }

    private static Block.TextBox box(float x, float y, float width) {
        return new Block.TextBox(List.of(), x, y, width);
    }
}
