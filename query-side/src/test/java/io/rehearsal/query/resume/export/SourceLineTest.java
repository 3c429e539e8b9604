package io.rehearsal.query.resume.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.resume.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of a resume a person ordered. */
class SourceLineTest {

    @Test
    void technologies_that_were_read_out_of_a_line_are_no_line_of_their_own() {
        var lines = SourceLine.of(List.of(new Origin("experience[0].company", 0, 6), new Origin("experience[0].responsibilities[0]", 10, 40),
                new Origin("experience[0].techStack[0]", 20, 25), new Origin("experience[0].achievements[0]", 41, 60)), List.of());

        assertThat(lines).extracting(SourceLine::text).doesNotContain("experience[0].techStack[0]")
                .contains("experience[0].responsibilities[0]", "experience[0].achievements[0]");
    }

    @Test
    void technologies_in_a_line_of_their_own_are_one_where_they_stand() {
        var lines = SourceLine.of(List.of(new Origin("experience[0].company", 0, 6), new Origin("experience[0].techStack[0]", 10, 15),
                new Origin("experience[0].techStack[1]", 17, 22), new Origin("experience[0].responsibilities[0]", 30, 60)), List.of());

        assertThat(lines).extracting(SourceLine::text)
                .containsExactly("experience[0]", "experience[0].techStack[0]", "experience[0].responsibilities[0]");
    }
}
