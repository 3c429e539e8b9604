package io.rehearsal.assistant.local.translation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.knowledge.queries.TranslatedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTranslatorTest {

    private final TableTranslator translator = new TableTranslator();

    private List<TranslatedWord> english(String question) {
        return translator.translate(question, Language.EN).words();
    }

    private List<TranslatedWord> chinese(String question) {
        return translator.translate(question, Language.ZH).words();
    }

    private static List<String> names(List<TranslatedWord> words) {
        return words.stream().flatMap(word -> word.names().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"病人过敏怎么记录, patient", "发票什么时候交, invoice", "密码忘记了怎么办, password", "胰岛素怎么保存, insulin", "特斯拉出生在哪里, Tesla", "房东是谁, landlord"})
    void a_chinese_word_gets_its_english_names(String question, String name) {
        assertThat(names(english(question))).contains(name);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"the patient's name, 患者", "how are invoices stored, 发票", "when do I water tomatoes, 番茄", "the prime minister of Spain, 首相", "who was promoted, 提升", "what were the policies, 政策"})
    void an_english_word_gets_its_chinese_names_in_whatever_form_it_stands(String question, String name) {
        assertThat(names(chinese(question))).contains(name);
    }

    @Test
    void the_longest_name_is_looked_up() {
        assertThat(chinese("who is the prime minister?")).extracting(TranslatedWord::word).containsExactly("prime minister");
    }

    @Test
    void the_products_own_terms_come_first() {
        assertThat(names(english("垃圾回收的过程")).getFirst()).isIn("GC", "garbage collection");
        assertThat(chinese("how does garbage collection work").getFirst().names().getFirst()).isEqualTo("垃圾回收");
    }

    @Test
    void what_is_written_the_same_in_both_languages_stays() {
        assertThat(names(english("Redis 的缓存"))).contains("Redis", "cache");
        assertThat(names(chinese("who is Kuechly"))).containsExactly("Kuechly");
        assertThat(names(chinese("ConcurrentHashMap 和 Hashtable 的区别"))).contains("ConcurrentHashMap", "Hashtable");
    }

    @Test
    void words_that_only_ask_are_left_out() {
        assertThat(english("上传大小上限是多少")).extracting(TranslatedWord::word).containsExactly("上传", "大小", "上限");
        assertThat(chinese("what is the limit?")).extracting(TranslatedWord::word).containsExactly("limit");
    }

    @Test
    void traditional_characters_are_the_same_words() {
        assertThat(english("資料庫備份")).isEqualTo(english("资料库备份"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"？", "是什么", "\u0001", "𠮷𠮷"})
    void where_nothing_can_be_translated_the_question_stands_for_itself(String question) {
        var translated = translator.translate(question, Language.EN);

        assertThat(translated.words()).isEmpty();
        assertThat(translated.text()).isEqualTo(question);
    }

    @Test
    void a_few_latin_words_stay_beside_what_they_are_called() {
        assertThat(translator.translate("refund policy", Language.ZH).text()).startsWith("refund policy ").contains("退款", "政策");
    }

    @Test
    void a_question_of_any_length_is_read_no_further_than_its_beginning() {
        assertThat(english("退款".repeat(5_000))).hasSizeLessThanOrEqualTo(24);
    }
}
