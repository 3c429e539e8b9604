package io.rehearsal.assistant.local.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    @Test
    void running_lines_leave_the_body_and_are_kept_once() {
        var furniture = pages(
                List.of("Ada Marsh", "Nurse", "one", "two", "three", "Confidential"),
                List.of("Ada Marsh, resume", "four", "five", "six", "Confidential"),
                List.of("Ada Marsh, resume", "seven", "eight", "nine", "Confidential"));

        assertThat(texts(furniture.body())).containsExactly("Ada Marsh", "Nurse", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        assertThat(texts(furniture.running())).containsExactlyInAnyOrder("Ada Marsh, resume", "Confidential");
    }

    @Test
    void a_running_line_may_count_the_pages() {
        var furniture = pages(
                List.of("Ada Marsh", "Nurse", "one", "two", "Ada Marsh, page 1 of 3"),
                List.of("three", "four", "five", "Ada Marsh, page 2 of 3"),
                List.of("six", "seven", "eight", "Ada Marsh, page 3 of 3"));

        assertThat(texts(furniture.body())).containsExactly("Ada Marsh", "Nurse", "one", "two", "three", "four", "five", "six", "seven", "eight");
    }

    @Test
    void years_at_the_same_edge_of_two_pages_are_no_page_numbers() {
        var furniture = pages(
                List.of("Ada Marsh", "Nurse", "one", "2011 - 2014"),
                List.of("two", "three", "four", "2015 - 2018"),
                List.of("five", "six", "seven", "12/24"));

        assertThat(texts(furniture.body())).contains("2011 - 2014", "2015 - 2018", "12/24");
        assertThat(furniture.running()).isEmpty();
    }

    @Test
    void equal_words_at_the_foot_of_two_pages_of_many_are_said_and_do_not_run() {
        var furniture = pages(
                List.of("Ada Marsh", "Nurse", "one", "in production."),
                List.of("two", "three", "in production."),
                List.of("four", "five", "six"),
                List.of("seven", "eight", "nine"));

        assertThat(texts(furniture.body())).filteredOn("in production."::equals).hasSize(2);
    }

    @Test
    void page_numbers_that_begin_later_count_too_and_a_lone_number_is_said() {
        var counted = pages(List.of("Ada Marsh", "Nurse", "one", "3"), List.of("two", "three", "4"), List.of("four", "five", "5"));
        var said = pages(List.of("Ada Marsh", "Pupils in my class:", "31"));

        assertThat(texts(counted.body())).containsExactly("Ada Marsh", "Nurse", "one", "two", "three", "four", "five");
        assertThat(texts(said.body())).contains("31");
    }

    @SafeVarargs
    private static PageFurniture pages(List<String>... pages) {
        var lines = new ArrayList<TextLine>();
        int at = 0;
        for (int page = 0; page < pages.length; page++) {
            for (var text : pages[page]) {
                lines.add(new TextLine(new Piece(text, at, at + text.length()), false, 10, false, 40, page, 0, false));
                at += text.length() + 1;
            }
        }
        return PageFurniture.of(lines);
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }
}
