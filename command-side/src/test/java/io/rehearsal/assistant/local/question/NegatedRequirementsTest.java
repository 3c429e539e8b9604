package io.rehearsal.assistant.local.question;

import static io.rehearsal.assistant.local.question.Interviews.solo;
import static io.rehearsal.assistant.local.question.Interviews.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.events.interview.Difficulty;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a posting says is not wanted, is told of the employer, or is offered, is nothing to ask about. */
class NegatedRequirementsTest {

    private static String asked(Language language, String posting) {
        var resume = language == Language.ZH ? SampleContents.backendZh() : SampleContents.engineerEn();
        return LongStream.range(0, 4).mapToObj(seed -> String.join("\n", texts(Interviews.with(solo(language, resume, posting), 10, Difficulty.MEDIUM, seed)))).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kafka is not required. | Kafka", "No Kafka needed, we teach it. | Kafka", "You do not need to know Kafka. | Kafka", "Pulsar or Kafka knowledge is not necessary; | Kafka",
            "We have used Kafka since 2012. | Kafka", "Our team is known for its Kafka library. | Kafka",
            "No Kafka any more | Kafka", "There is no Kafka in this team anymore. | Kafka", "We moved away from Kafka last year. | Kafka", "No Kafka here. | Kafka",
            "Kafka is run by another team | Kafka", "Kafka is outsourced, you do not run it | Kafka", "We retired our Kafka cluster, so don't worry about it. | Kafka"})
    void in_english(String line, String skill) {
        assertThat(asked(Language.EN, "Payments engineer\nRequirements\n- " + line + "\n")).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "不要求会 Kafka | Kafka", "无需 Kafka 经验 | Kafka", "对 Kafka 不作要求 | Kafka", "不会用到 Kafka | Kafka", "公司深耕 Kafka 多年 | Kafka", "本岗位不负责 Kafka 集群 | Kafka", "不承担 Kafka 运维 | Kafka",
            "本岗位不安排夜班 | 夜班", "无夜班、无加班 | 夜班", "Kafka 由其他团队负责 | Kafka"})
    void in_chinese(String line, String skill) {
        assertThat(asked(Language.ZH, "后端工程师\n任职要求：\n1. 熟悉 Java 与 MySQL\n2. " + line + "\n")).doesNotContain(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Perl is not needed, but Kafka is required. | Kafka", "Not only Perl but also Kafka | Kafka", "No less than two years of Kafka | Kafka", "No two days are the same: Kafka, Redis | Kafka", "You cannot do without Kafka | Kafka", "Kafka is required. | Kafka"})
    void what_is_wanted_beside_it_is_asked(String line, String skill) {
        assertThat(asked(Language.EN, "Payments engineer\nRequirements\n- " + line + "\n")).contains(skill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "招聘Java后端工程师，要求：Redis、MySQL | 招聘", "我们正在招聘护士，要求：静脉穿刺 | 招聘", "急招聘英语教师，要求：教师资格证 | 招聘", "诚聘会计，熟悉金蝶 | 招聘"})
    void the_employer_s_own_recruiting_is_not_asked_about(String posting, String skill) {
        assertThat(asked(Language.ZH, posting)).doesNotContain(skill);
    }

    @ParameterizedTest
    @ValueSource(strings = {"招聘经验 3 年以上，熟悉招聘渠道", "招聘专员，负责校园招聘", "负责公司的招聘与培训"})
    void who_is_to_recruit_is_asked_about_it(String posting) {
        assertThat(asked(Language.ZH, posting)).contains("招聘");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hiring a payments engineer: Redis, MySQL | ecruit", "We are recruiting nurses with triage experience | ecruit", "Now hiring: bookkeeper, Xero | iring"})
    void in_english_neither(String posting, String word) {
        assertThat(asked(Language.EN, posting)).doesNotContain(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"测试工程师 | 本岗位不负责性能测试 | 性能测试", "数据分析师 | 不要求 Hadoop | Hadoop"})
    void the_bank_asks_nothing_of_it_either(String title, String line, String skill) {
        assertThat(asked(Language.ZH, title + "\n任职要求：\n1. 熟悉 Java 与 MySQL\n2. " + line + "\n")).doesNotContain(skill);
    }
}
