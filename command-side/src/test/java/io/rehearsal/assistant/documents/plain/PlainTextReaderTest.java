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
import org.junit.jupiter.params.provider.CsvSource;
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
    @ValueSource(strings = {
        "林雅婷\n電話：0922-111-333\n工作經歷\n2016.07-2021.03　海風烘焙坊　店長\n負責六人排班與原料採購，並且訓練新進人員。\n",
        "陳大文\n電郵：taiman@example.hk\n學歷\n香港理工大學　護理學　學士\n於急症室照顧病人，每晚接收約四十名傷者。\n",
        "黃志明\n教育背景：臺中高工　機械科\n專長：車床、銑床、焊接\n修理工廠機器十二年，熟悉各種工具與安全規定。\n"})
    void traditional_chinese_is_read_in_big5(String text) {
        assertThat(String.join("", lines(text.getBytes(Charset.forName("Big5-HKSCS"))))).isEqualTo(String.join("", lines(text.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Shift_JIS | 山田太郎は東京の病院で看護師として働いています。毎日多くの患者さんのお世話をしました。",
            "EUC-KR | 김민수는 서울의 병원에서 간호사로 일하고 있습니다. 매일 많은 환자를 돌보았습니다.",
            "windows-1252 | Jürgen Größe führte die Bäckerei in Köln über zwölf Jahre und schulte später die Lehrlinge.",
            "windows-1252 | Zoé Lefèvre a dirigé l’atelier à Orléans, où elle a formé des élèves pendant près de dix années."})
    void other_encodings_are_known_by_their_letters(String charset, String text) {
        assertThat(lines(text.getBytes(Charset.forName(charset)))).containsExactly(text);
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
    void what_markdown_marks_is_printed_without_its_marks() {
        assertThat(lines("- Cut waste by **30 %** with a *weekly* `plan`\n_May 2018 – **Present**_\n**苏州丝路** | 工艺员\n将**一次成功率**提到 *93%*".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(List.of("- Cut waste by 30 % with a weekly plan", "May 2018 – Present", "苏州丝路 | 工艺员", "将一次成功率提到 93%"));
    }

    @Test
    void a_star_or_stroke_that_marks_nothing_stays() {
        var text = "* Rated 5* by guests\nsnake_case_names and __init__.py, 2 * 3 * 4\nC* and `15 – `17\n**kwargs, *args\n****";

        assertThat(String.join("\n", lines(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo(text);
    }

    @Test
    void what_only_fills_a_file_does_not_count() {
        assertThat(extract((ENGLISH + "\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8)).text()).startsWith(ENGLISH).hasSizeLessThan(ENGLISH.length() + 5);
        assertThat(extract((ENGLISH + " ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8)).text()).startsWith(ENGLISH).hasSizeLessThan(ENGLISH.length() + 5);
        assertThat(extract("Ada Marsh\n\n\nSkills\nJava, SQL\n".getBytes(StandardCharsets.UTF_8)).text()).startsWith("Ada Marsh\n\n\nSkills\n");
    }

    @Test
    void random_bytes_are_no_text() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertRefused(noise, Refusal.Reason.FILE_TYPE_UNSUPPORTED);
    }
}
