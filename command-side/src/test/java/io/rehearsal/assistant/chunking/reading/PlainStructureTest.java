package io.rehearsal.assistant.chunking.reading;

import static io.rehearsal.assistant.chunking.reading.Reading.parts;
import static io.rehearsal.assistant.chunking.reading.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PlainStructureTest {

    @Test
    void blank_lines_part_paragraphs_and_lists_tables_and_code_are_told() {
        var read = read("a.txt", "First line\nsecond line\n\n- one\n- two\n\n| a | b |\n| c | d |\n\n```\ncode\n\nmore\n```\nend\n");

        assertThat(read.fileType()).isEqualTo("txt");
        assertThat(parts(read)).containsExactly("PARAGRAPH: First line\nsecond line", "LIST: - one\n- two", "TABLE: | a | b |\n| c | d |", "CODE: ```\ncode\n\nmore\n```", "PARAGRAPH: end");
    }

    @Test
    void chapters_numbers_marks_and_underlines_are_headings_where_they_stand_alone() {
        var read = read("a.txt", "第一章 并发\n\n内容。\n\n1.2 线程池\n\n内容。\n\n# 标记\n\n内容。\n\nTitle\n=====\nText.\n");

        assertThat(parts(read)).filteredOn(part -> part.startsWith("HEADING"))
                .containsExactly("HEADING 2: 第一章 并发", "HEADING 3: 1.2 线程池", "HEADING 1: # 标记", "HEADING 1: Title\n=====");
    }

    @Test
    void a_sentence_that_begins_like_a_heading_is_none() {
        var read = read("a.txt", "第一章讲的是并发，我们先看例子。\n\n1.2 is the version that we use.\n\n1. item\n2. item\n\nversion\n1.5 Beta\nruns\n");

        assertThat(parts(read)).noneMatch(part -> part.startsWith("HEADING"));
    }

    @Test
    void a_text_in_the_encoding_of_old_chinese_systems_is_read() {
        assertThat(read("a.txt", "线程池的拒绝策略有四种。".getBytes(Charset.forName("GB18030"))).text()).isEqualTo("线程池的拒绝策略有四种。");
    }

    @Test
    void a_text_stays_a_text_whatever_is_written_in_it() {
        assertThat(read("a.txt", "<html><body>how to write a page</body></html>").fileType()).isEqualTo("txt");
        assertThat(read("a.txt", "# a\n\n## b\n\n```\nc\n```\n").fileType()).isEqualTo("txt");
    }

    @Test
    void a_name_that_says_nothing_leaves_it_to_the_content() {
        assertThat(read("notes", "# a\n\n## b\n\ntext\n").fileType()).isEqualTo("md");
        assertThat(read("notes", "<!DOCTYPE html><p>text</p>").fileType()).isEqualTo("html");
        assertThat(read("notes", "text\n").fileType()).isEqualTo("txt");
    }
}
