package io.rehearsal.api.contract.interviewhelper.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.api.http.Documents;
import io.rehearsal.api.http.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question in one language finds the documents in the other, with a score that says so. */
class OtherLanguageTest {

    /** What scores less is taken not to answer. */
    private static final double ADVISED_THRESHOLD = 0.3;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Person english;
    private static Person chinese;
    private static Person both;

    @BeforeAll
    static void three_people_have_notes() {
        english = Person.registered();
        Map.of("limits.md", "# Limits\n\nThe maximum upload size is 25 MB. The API returns HTTP 413 above it.\n",
                "insulin.md", "# Insulin\n\nUnopened insulin is kept cool in the refrigerator and must not freeze.\n",
                "forklift.md", "# Forklifts\n\nOnly employees with a licence may drive the forklift in the warehouse.\n",
                "lease.md", "# Lease\n\nThe tenant gives the landlord three months' notice in writing.\n",
                "exam.md", "# Grades\n\nThe final grade is sixty percent examination and forty percent homework.\n",
                "bread.md", "# Bread\n\nLet the dough rise for an hour in a warm place until it has doubled.\n")
                .forEach((name, text) -> Documents.ready(english, name, text));
        chinese = Person.registered();
        Map.of("退款.md", "# 退款\n\n退款在审核后三到五个工作日退回原支付方式。\n",
                "消防.md", "# 消防\n\n听到警报后走最近的楼梯，不要坐电梯，到停车场集合。\n",
                "过敏.md", "# 病历\n\n护士在入院时询问过敏史，用红色标签写在病历封面上。\n",
                "备份.md", "# 备份\n\n数据库每晚两点全量备份，保留三十天。\n",
                "投诉.md", "# 客服\n\n投诉由客服组长在二十四小时内答复。\n",
                "浇水.md", "# 菜园\n\n番茄早上浇水，不要淋湿叶子。\n")
                .forEach((name, text) -> Documents.ready(chinese, name, text));
        both = Person.registered();
        Documents.ready(both, "leave.md", "# Leave\n\nSick leave of more than three days requires a medical certificate.\n");
        Documents.ready(both, "食堂.md", "# 食堂\n\n食堂中午十二点到两点供应午餐，汤两块，沙拉三块。\n");
    }

    @ParameterizedTest
    @CsvSource({"上传大小上限是多少, limits.md", "胰岛素怎么保存, insulin.md", "叉车谁可以开, forklift.md",
            "期末考试成绩怎么计算, exam.md", "面团要发酵多长时间, bread.md"})
    void a_chinese_question_finds_the_english_note(String question, String source) {
        isFirst(english, question, source);
    }

    @ParameterizedTest
    @CsvSource({"How soon does a refund arrive?, 退款.md", "When should tomatoes be watered?, 浇水.md",
            "How often is the database backed up?, 备份.md"})
    void an_english_question_finds_the_chinese_note(String question, String source) {
        isFirst(chinese, question, source);
    }

    @ParameterizedTest
    @CsvSource({"How is a patient's allergy recorded?, 过敏.md", "Where do we leave the building in a fire alarm?, 消防.md"})
    void the_note_that_answers_is_first_where_it_shares_few_words_with_the_translation(String question, String source) {
        assertThat(first(chinese, question).get("source").asString()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"病假超过几天要交证明, leave.md", "When does the canteen serve lunch?, 食堂.md", "When is a medical certificate required?, leave.md", "食堂几点开饭, 食堂.md"})
    void among_notes_in_both_languages_the_one_that_answers_is_first(String question, String source) {
        assertThat(first(both, question).get("source").asString()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"火星上有几个火山口", "谁写了红楼梦"})
    void what_no_note_answers_is_not_said_to_be_answered(String question) {
        assertThat(results(english, question)).allSatisfy(result -> assertThat(result.get("score").asDouble()).isLessThan(ADVISED_THRESHOLD));
    }

    @Test
    void nobody_finds_what_is_anothers_by_asking_in_the_other_language() {
        assertThat(results(chinese, "上传大小上限是多少")).extracting(result -> result.get("source").asString()).doesNotContain("limits.md");
        assertThat(results(english, "How soon does a refund arrive?")).extracting(result -> result.get("source").asString()).doesNotContain("退款.md");
        assertThat(results(Person.registered(), "上传大小上限是多少")).isEmpty();
    }

    private static void isFirst(Person person, String question, String source) {
        var first = first(person, question);

        assertThat(first.get("source").asString()).isEqualTo(source);
        assertThat(first.get("score").asDouble()).isGreaterThan(ADVISED_THRESHOLD);
    }

    private static JsonNode first(Person person, String question) {
        return results(person, question).getFirst();
    }

    private static List<JsonNode> results(Person person, String question) {
        return person.client().post(Documents.PATH + "/query", JSON.writeValueAsString(Map.of("query", question, "top_k", 3))).data().get("results").valueStream().toList();
    }
}
