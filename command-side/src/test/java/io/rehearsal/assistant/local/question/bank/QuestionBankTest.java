package io.rehearsal.assistant.local.question.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.skill.SkillLexicon.Mention;
import io.rehearsal.events.interview.Difficulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionBankTest {

    static Stream<String> files() {
        return QuestionBank.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_question_has_a_text_three_to_five_points_and_an_answer_in_both_languages(String file) {
        assertThat(QuestionBank.of(file)).isNotEmpty().allSatisfy(question -> {
            for (var language : Language.values()) {
                var wording = question.in(language);
                assertThat(wording.question()).hasSizeBetween(5, 300).as("whole, not cut at a # of YAML").matches("(?s).*[?？.。]");
                assertThat(wording.points()).hasSizeBetween(3, 5).doesNotHaveDuplicates()
                        .allSatisfy(point -> assertThat(point).isNotBlank().hasSizeLessThan(110));
                assertThat(wording.answer()).isNotBlank().hasSizeGreaterThan(30);
            }
            assertThat(Language.of(question.zh().question() + question.zh().answer())).isEqualTo(Language.ZH);
            assertThat(question.en().question() + question.en().answer()).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_topic_is_a_skill_of_the_lexicon_or_a_subject(String file) {
        assertThat(QuestionBank.of(file)).allSatisfy(question -> assertThat(Subject.find(question.topic()).isPresent() || isSkill(question.topic()))
                .as(question.topic()).isTrue());
    }

    @Test
    void no_question_stands_there_twice() {
        assertThat(QuestionBank.all()).extracting(question -> question.zh().question()).doesNotHaveDuplicates();
        assertThat(QuestionBank.all()).extracting(question -> question.en().question()).doesNotHaveDuplicates();
    }

    @Test
    void every_difficulty_has_its_share() {
        for (var difficulty : Difficulty.values()) {
            assertThat(QuestionBank.all().stream().filter(question -> question.difficulty() == difficulty).count()).as(difficulty.name())
                    .isGreaterThan(QuestionBank.all().size() / 6);
        }
    }

    @Test
    void every_file_of_the_folder_is_listed() throws Exception {
        var folder = Path.of(Objects.requireNonNull(QuestionBank.class.getResource("java.yaml")).toURI()).getParent();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(QuestionBank.FILES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "a text", "- topic: Java", "- 1", "- [", "!!java.io.File [x]",
            "- {topic: Java, category: technical, difficulty: impossible, zh: {question: a, points: [b]}, en: {question: a, points: [b]}}",
            "- {topic: Java, category: technical, difficulty: easy, zh: {question: a, points: [b]}}",
            "- {topic: Java, category: technical, difficulty: easy, zh: {question: a}, en: {question: b}}",
            "- {topic: Java, category: technical, difficulty: easy, roles: [poet], zh: {question: a, points: [b]}, en: {question: a, points: [b]}}"})
    void a_file_of_another_form_is_refused_by_name(String text, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("broken.yaml"), text);
        assertThatThrownBy(() -> BankFile.read(file.toUri().toURL())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.yaml");
    }

    @Test
    void a_title_names_the_kinds_of_its_position() {
        assertThat(PositionKind.of("前端开发工程师")).containsExactly(PositionKind.FRONTEND);
        assertThat(PositionKind.of("AI应用工程师")).containsExactly(PositionKind.AI);
        assertThat(PositionKind.of("AI产品经理")).containsExactly(PositionKind.PRODUCT);
        assertThat(PositionKind.of("Senior Full-Stack Developer")).containsExactlyInAnyOrder(PositionKind.FRONTEND, PositionKind.BACKEND);
        assertThat(PositionKind.of("测试开发工程师")).containsExactly(PositionKind.TESTING);
        assertThat(PositionKind.of("Go开发工程师")).containsExactly(PositionKind.BACKEND);
        assertThat(PositionKind.of("急诊科护士")).containsExactly(PositionKind.NURSING);
        assertThat(PositionKind.of("Registered Nurse, Emergency Department")).containsExactly(PositionKind.NURSING);
        assertThat(PositionKind.of("初中数学教师")).containsExactly(PositionKind.TEACHING);
        assertThat(PositionKind.of("General Ledger Accountant")).containsExactly(PositionKind.FINANCE);
        assertThat(PositionKind.of("区域销售经理")).containsExactly(PositionKind.SALES);
        assertThat(PositionKind.of("电商运营专员")).containsExactly(PositionKind.OPERATIONS);
        assertThat(PositionKind.of("Head of Operations")).containsExactly(PositionKind.OPERATIONS);
        assertThat(PositionKind.of("木工")).isEmpty();
        assertThat(PositionKind.of("Maintenance Assistant")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Warehouse Team Leader", "仓库主管", "物流专员", "供应链计划经理", "货车司机", "生产主管", "车间班组长", "Supply Chain Planner",
            "Logistics Coordinator", "Production Shift Supervisor", "Forklift Operator", "Delivery Driver"})
    void who_stores_moves_or_makes_goods_is_of_logistics(String title) {
        assertThat(PositionKind.of(title)).containsExactly(PositionKind.LOGISTICS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"厨师", "行政总厨", "酒店前台", "餐厅服务员", "客房主管", "门店店长", "咖啡师", "Sous Chef", "Hotel Receptionist", "Line Cook",
            "Restaurant Manager", "Store Manager", "Shop Assistant", "Barista"})
    void who_looks_after_guests_or_a_shop_is_of_hospitality(String title) {
        assertThat(PositionKind.of(title)).containsExactly(PositionKind.HOSPITALITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"物流系统Java开发工程师", "Software Engineer, Supply Chain", "酒店管理系统后端开发工程师", "财务系统软件工程师",
            "Java Developer (Hotel Booking)"})
    void who_writes_the_programs_of_a_trade_is_not_of_the_trade(String title) {
        assertThat(PositionKind.of(title)).containsExactly(PositionKind.BACKEND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java讲师", "软件销售经理", "Software Sales Manager", "Workshop Coordinator", "Linux Device Driver Engineer", "木工", "数据仓库工程师",
            "Data Warehouse Engineer"})
    void words_of_another_trade_within_a_title_do_not_make_it_logistics_or_hospitality(String title) {
        assertThat(PositionKind.of(title)).doesNotContain(PositionKind.LOGISTICS, PositionKind.HOSPITALITY, PositionKind.BACKEND);
    }

    /** An everyday word counts as a skill only in a list of skills. */
    private static boolean isSkill(String topic) {
        return SampleContents.LEXICON.mentions("MySQL, " + topic + ", Redis").stream().map(Mention::name).anyMatch(topic::equals);
    }
}
