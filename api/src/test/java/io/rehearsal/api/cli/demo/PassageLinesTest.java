package io.rehearsal.api.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageLinesTest {

    private static final String TEXT = "A read asks Redis first.\nA <miss> asks the database. Nothing else matters. A random spread helps.";

    @Test
    void pieces_that_follow_each_other_are_put_together_as_they_stand_in_the_text() {
        assertThat(PassageLines.joined(List.of("A <em>read</em> asks Redis first.", "A &lt;miss&gt; asks", " the <em>database</em>."), TEXT))
                .isEqualTo("A <em>read</em> asks Redis first.\nA &lt;miss&gt; asks the <em>database</em>.");
    }

    @Test
    void an_ellipsis_stands_for_what_was_left_out() {
        assertThat(PassageLines.joined(List.of("A <em>read</em> asks Redis first.", "A random <em>spread</em> helps."), TEXT))
                .isEqualTo("A <em>read</em> asks Redis first. … A random <em>spread</em> helps.");
    }
}
