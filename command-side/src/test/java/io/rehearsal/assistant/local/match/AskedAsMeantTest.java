package io.rehearsal.assistant.local.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.reading.Clause.Sense;
import io.rehearsal.assistant.local.reading.Clause;
import io.rehearsal.assistant.local.reading.Denied;
import io.rehearsal.assistant.local.reading.Posting;
import io.rehearsal.assistant.skill.CatalogueLexicon;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a posting asks for, welcomes, does not need and says of itself, in many wordings. */
class AskedAsMeantTest {

    private static final SkillLexicon LEXICON = new CatalogueLexicon();

    @ParameterizedTest
    @ValueSource(strings = {"Kafka is not needed", "Kafka isn't required", "No Kafka experience required", "You do not need to know Kafka", "Kafka experience is not expected", "We do not use Kafka",
            "You don't need any Kafka", "无需Kafka经验", "不需要会Kafka", "Kafka不作要求", "不要求Kafka", "不必掌握Kafka",
            "Kafka经验不是必须", "Kafka并非必备", "Kafka不强求", "无Kafka经验亦可", "不会Kafka也可以", "Without Kafka knowledge you are just as welcome", "You won't need Kafka here", "Kafka: not needed", "Kafka knowledge is not something we ask for", "Never seen Kafka? No problem.", "Kafka可有可无", "Kafka没用过也OK", "No Kafka here", "Kafka? Not our thing.", "You can forget about Kafka", "Kafka plays no role in this job", "You won't touch Kafka", "Kafka经验非必需", "本岗位不写Kafka", "Kafka零基础也行", "People without Kafka are welcome too", "没用过Kafka也欢迎投递"})
    void what_is_denied_is_not_asked_for(String clause) {
        assertThat(Clause.sense(clause)).isEqualTo(Sense.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kafka is required", "Kafka; no exceptions, no juniors", "没有Kafka经验者请勿投递", "Do not forget: Kafka every day", "Not only Kafka but Flink", "Kafka without exceptions", "无论是否应届，需会Kafka", "不仅要会Kafka", "You need to know Kafka", "No compromise on quality: Kafka", "熟悉Kafka，工作认真"})
    void a_denial_of_something_else_leaves_the_demand(String clause) {
        assertThat(Clause.sense(clause)).isEqualTo(Sense.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kafka is a plus", "Kafka is welcome", "Kafka preferred", "有Kafka经验者优先", "Kafka would be nice, nice to have", "Not required, but Kafka is a bonus"})
    void what_is_welcome_is_an_advantage(String clause) {
        assertThat(Clause.sense(clause)).isEqualTo(Sense.ADVANTAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We are a firm with 30 years of experience", "Our clinic has 12 years of experience in surgery", "公司拥有20年行业经验", "我们深耕教育15年"})
    void years_of_the_employer_are_not_asked_of_the_person(String line) {
        assertThat(YearsAsked.in(List.of(line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6+ years of experience in paediatric nursing | paediatric nursing", "You have 4+ years behind the bar as a barista | barista", "You have 4+ years of experience in any job | ''", "5年以上临床护理经验 | 临床护理", "3 years of work experience | ''", "At least 4 years' professional experience | ''"})
    void years_are_asked_for_in_a_field_or_of_any_work(String line, String field) {
        assertThat(YearsAsked.field(List.of(line))).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Master's degree in nursing | MASTER", "Doctoral degree in law | DOCTOR", "Bachelor's degree in law | BACHELOR", "A degree in law | BACHELOR"})
    void a_degree_is_read_with_the_words_before_it(String line, Degree degree) {
        assertThat(Degree.askedIn(List.of(line))).hasValue(degree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SQL; want to learn: Kafka | SQL", "SQL, but no experience with Kafka | SQL", "熟悉SQL，未接触过Kafka | SQL", "I have never used Kafka | ''", "SQL; Kafka (on my list for next year) | SQL", "SQL; No Kafka so far | SQL", "SQL；Kafka暂未使用 | SQL", "SQL. I have yet to try Kafka | SQL", "SQL. Kafka: none | SQL",
        "SQL. Would like to work with Kafka | SQL", "SQL; hope to gain experience with Kafka | SQL"})
    void what_a_person_denies_is_left_out(String line, String kept) {
        assertThat(Denied.without(line)).doesNotContain("Kafka").contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Led machine learning with Kafka", "Taught students who want more of Kafka", "学习Kafka源码并改进", "Clients who work with Kafka", "Looking to use Kafka every day"})
    void learning_as_such_is_no_denial(String line) {
        assertThat(Denied.without(line)).contains("Kafka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TIG welding, pump alignment | TIG welding", "Isolation procedures, area management | Isolation procedures", "Youth work, wholesale ordering | Youth work",
        "Williams flow benching, area surveys | area surveys"})
    void a_skill_may_begin_as_a_small_word_does(String list, String named) {
        var statement = Posting.of("Requirements\n- " + list).asked().getFirst();

        assertThat(NamedItems.in(statement, LEXICON)).extracting(NamedItems.Named::text).contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who we are, what you will do", "your time, our team", "able to travel, years of work"})
    void small_words_are_no_skills(String list) {
        var statement = Posting.of("Requirements\n- " + list).asked().getFirst();

        assertThat(NamedItems.in(statement, LEXICON)).isEmpty();
    }

    @Test
    void everyday_words_in_one_list_with_capital_letters_are_languages() {
        assertThat(LEXICON.mentions("We expect Rust and Go. R is a plus.")).extracting(SkillLexicon.Mention::name).contains("Rust", "Go", "R");
        assertThat(LEXICON.mentions("Go and see how rust and dust go; let the team go, swift as it is")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Your profile | false", "What we're looking for | false", "You bring | false", "Ideally you also bring | true", "It would be nice if you know | true",
        "What we expect | false", "Essential criteria | false", "Desirable | true", "必备条件： | false", "We ask for | false", "锦上添花： | true", "Icing on the cake | true", "【最好有】 | true", "【必须】 | false", "我们需要你： | false", "你需要具备： | false", "Brownie points for | true", "We'd love it if you knew: | true", "如果你还会以下内容： | true", "有以下经验更佳： | true"})
    void a_heading_may_speak_to_the_reader(String heading, boolean welcome) {
        var statement = Posting.of("Physiotherapist\n" + heading + "\n- Dry needling").lines().getLast();

        assertThat(statement.section()).isEqualTo(Posting.Section.REQUIREMENTS);
        assertThat(statement.advantage()).isEqualTo(welcome);
    }

    @Test
    void what_is_asked_for_beside_something_else_is_named_by_itself() {
        var statement = Posting.of("Requirements\n- Not only manual therapy but also acupuncture").asked().getFirst();

        assertThat(NamedItems.in(statement, LEXICON)).extracting(NamedItems.Named::text).containsExactly("manual therapy", "acupuncture");
    }

    @Test
    void a_sentence_to_the_reader_asks_for_what_it_names() {
        var statement = Posting.of("Groomer wanted. You are good at hand stripping and ear cleaning, do nail clipping, and talk to owners kindly.").asked().getFirst();

        assertThat(NamedItems.in(statement, LEXICON)).extracting(NamedItems.Named::text).contains("hand stripping", "ear cleaning", "nail clipping").doesNotContain("talk to owners kindly");
        assertThat(NamedItems.in(Posting.of("Our dogs like long walks and short baths.").asked().getFirst(), LEXICON)).isEmpty();
    }

    @Test
    void what_is_offered_in_a_sentence_is_not_asked_for() {
        assertThat(Posting.of("诚邀主班教师加入我们！薪资5-7k，年终奖，包吃住。要求：会弹钢琴、绘本教学").wanted()).singleElement().asString().contains("会弹钢琴");
        assertThat(Posting.of("熟悉薪资核算，有五险一金申报经验").wanted()).hasSize(1);
    }

    @Test
    void a_line_that_is_one_thing_is_asked_for_in_chinese_too() {
        var statements = Posting.of("二胡教师\n我们需要你：\n- 视唱练耳\n- 服从安排").asked();

        assertThat(statements.stream().flatMap(statement -> NamedItems.in(statement, LEXICON).stream())).extracting(NamedItems.Named::text).containsExactly("视唱练耳");
    }

    @Test
    void an_everyday_word_behind_praise_or_writing_is_a_language() {
        assertThat(LEXICON.mentions("Solid Rust")).extracting(SkillLexicon.Mention::name).containsExactly("Rust");
        assertThat(LEXICON.mentions("Two years writing C")).extracting(SkillLexicon.Mention::name).containsExactly("C");
        assertThat(LEXICON.mentions("Good to go, strong as rust, deep swift rivers")).isEmpty();
    }

    @Test
    void a_language_with_its_years_in_brackets_is_asked_for() {
        assertThat(LEXICON.mentions("Go (3+ years)")).extracting(SkillLexicon.Mention::name).containsExactly("Go");
        assertThat(LEXICON.mentions("Let it go (3 of them)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Excel essential", "You bring coffee to meetings with partners", "有Kafka经验更佳", "What we expect of you is patience", "如果会Kafka会更好", "We would like to see Kafka"})
    void a_demand_is_no_heading(String line) {
        assertThat(Posting.of("Requirements\n- SQL\n- " + line).lines()).extracting(Posting.Statement::text).contains(line);
    }
}
