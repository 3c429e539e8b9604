package io.rehearsal.assistant.documents.plain;

import static io.rehearsal.assistant.documents.Extraction.assertRefused;
import static io.rehearsal.assistant.documents.Extraction.extract;
import static io.rehearsal.assistant.documents.Extraction.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.events.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final String CHINESE = "何文静\n电话：13800001111\n教育背景\n2015.09-2019.06　江南科技大学　软件工程　本科\n熟悉 Java、Spring 与 MySQL，做事踏实。\n";
    private static final String ENGLISH = "Ada Marsh\nSkills\nJava – “fluent”, café management\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void chinese_is_read_in_every_encoding_without_a_mark(String charset) {
        assertThat(lines(CHINESE.getBytes(Charset.forName(charset)))).startsWith("何文静", "电话：13800001111", "教育背景");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void english_is_read_in_every_encoding_without_a_mark(String charset) {
        assertThat(lines(ENGLISH.getBytes(Charset.forName(charset)))).containsExactly("Ada Marsh", "Skills", "Java – “fluent”, café management");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void the_byte_order_mark_is_no_part_of_the_text(String charset) {
        assertThat(extract(("\uFEFF" + CHINESE).getBytes(Charset.forName(charset))).text()).startsWith("何文静\n");
    }

    @Test
    void wide_gaps_become_tabs_and_line_ends_are_one_character() {
        assertThat(extract("Alder Works      2019 - 2022\r\n\tEngineer\r".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Alder Works\t2019 - 2022\nEngineer\n\n");
    }

    @Test
    void radicals_and_ligatures_become_ordinary_characters() {
        assertThat(lines("⼯作经历 ⻓期 eﬃcient ａ：Ｂ".getBytes(StandardCharsets.UTF_8))).isEqualTo(List.of("工作经历 长期 efficient ａ：Ｂ"));
    }

    @Test
    void random_bytes_are_no_text() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertRefused(noise, Refusal.Reason.FILE_TYPE_UNSUPPORTED);
    }
}
