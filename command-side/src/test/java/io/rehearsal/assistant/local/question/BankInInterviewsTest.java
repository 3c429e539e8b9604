package io.rehearsal.assistant.local.question;

import static io.rehearsal.assistant.local.question.Interviews.ask;
import static io.rehearsal.assistant.local.question.Interviews.solo;
import static io.rehearsal.assistant.local.question.Interviews.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.local.question.bank.PositionKind;
import io.rehearsal.assistant.local.question.bank.QuestionBank;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.resume.ResumeContent.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankInInterviewsTest {

    @ParameterizedTest
    @CsvSource({"iOS开发工程师, Swift, iOS, Android, ZH", "iOS Developer, Swift, iOS, Android, EN",
            "安卓开发工程师, Kotlin, Android, iOS, ZH", "Android Developer, Kotlin, Android, iOS, EN"})
    void who_builds_for_one_mobile_system_is_not_asked_about_the_other(String title, String skill, String own, String other, Language language) {
        var resume = Interviews.resume(new Experience("Fern & Co", title, "2020-07", "2024-02", null,
                List.of("Built the booking screens, used by 200,000 people"), List.of(), List.of(skill)));
        assertThat(overSeeds(solo(language, resume, title))).contains(own).doesNotContain(other)
                .doesNotContainPattern("简历里?(没有|没)[^。]{0,6}(iOS|Android|安卓)");
        assertThat(overSeeds(solo(language, resume, language.say("移动端开发工程师", "Mobile Developer")))).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({"护士, ZH", "Registered Nurse, EN", "小学教师, ZH", "Secondary Teacher, EN", "财务会计, ZH", "Accountant, EN", "销售经理, ZH", "Sales Manager, EN",
            "用户运营专员, ZH", "Operations Manager, EN", "仓库主管, ZH", "Warehouse Supervisor, EN", "酒店前厅主管, ZH", "Restaurant Manager, EN"})
    void three_interviews_of_one_person_of_a_trade_share_at_most_three_questions(String title, Language language) {
        var own = QuestionBank.all().stream().filter(question -> question.roles().stream().anyMatch(PositionKind.of(title)::contains))
                .map(question -> question.in(language).question()).toList();
        var held = new ArrayList<List<String>>();
        for (int interview = 0; interview < 3; interview++) {
            var earlier = held.reversed().stream().flatMap(List::stream).toList();
            var asked = texts(Interviews.after(somebody(title, language), earlier, 100 + 7L * interview));
            assertThat(asked.stream().filter(own::contains)).as("of the trade").hasSizeGreaterThanOrEqualTo(2);
            assertThat(held).allSatisfy(before -> assertThat(asked.stream().filter(before::contains)).hasSizeLessThanOrEqualTo(3));
            held.add(asked);
        }
        // New ones come first, so that the first two have more of them than the third.
        assertThat(held.stream().flatMap(List::stream).filter(own::contains)).as("of the trade, in all").hasSizeGreaterThanOrEqualTo(9);
    }

    private static Brief somebody(String title, Language language) {
        var resume = Interviews.resume(new Experience(language.say("青枣集团", "Fern & Co"), title, "2018-07", "2024-02", null, language == Language.ZH
                ? List.of("带教新同事 12 名，考核全部合格", "参与编写团队的交接流程", "处理投诉并回访")
                : List.of("Trained twelve new colleagues, who all passed", "Helped to write the handover routine of the team", "Dealt with complaints"),
                List.of(language.say("差错率下降 30%", "Reduced errors by 30 percent")), List.of()));
        return new Brief(Format.SOLO, language, resume, null, title, Difficulty.MEDIUM, List.of(), 10, List.of(), 1);
    }

    private static List<String> texts(Brief brief) {
        return ask(brief).stream().map(Question::text).toList();
    }

    private static String overSeeds(Brief brief) {
        return IntStream.range(0, 12).mapToObj(seed -> String.join("\n", texts(with(brief, 10, Difficulty.MEDIUM, seed)))).collect(Collectors.joining("\n"));
    }
}
