package io.rehearsal.assistant.local.report;

import static io.rehearsal.events.interview.Category.BEHAVIORAL;
import static io.rehearsal.events.interview.Category.CAREER;
import static io.rehearsal.events.interview.Category.PROBLEM_SOLVING;
import static io.rehearsal.events.interview.Category.PROJECT;
import static io.rehearsal.events.interview.Category.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.QuestionGrade.Criteria;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.interview.Report.CategoryScore;
import io.rehearsal.events.interview.Report.Dimension;
import io.rehearsal.events.interview.Report.InterviewerFeedback;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalReportWriterTest {

    private final LocalReportWriter writer = new LocalReportWriter(SampleContents.LEXICON);

    private Report report(Interviews interview) {
        return writer.write(interview.held()).report();
    }

    @Nested
    class What_counts {

        @Test
        void the_total_is_the_rounded_mean_of_the_answered_questions() {
            var report = report(Interviews.solo(Language.ZH)
                    .answered(TECHNICAL, "Redis", 80, List.of("a"), List.of()).answered(TECHNICAL, "MySQL", 61, List.of("a"), List.of()));

            assertThat(report.totalScore()).isEqualTo(71);
        }

        @Test
        void a_question_passed_over_counts_as_nothing_reached() {
            var report = report(Interviews.solo(Language.ZH)
                    .answered(TECHNICAL, "Redis", 80, List.of("a"), List.of()).unanswered(TECHNICAL, "Kafka", "分区", "副本")
                    .answered(BEHAVIORAL, "行为面试", 70, List.of("a"), List.of()));

            assertThat(report.totalScore()).isEqualTo(50);
            assertThat(report.categories()).containsExactly(new CategoryScore(TECHNICAL, 40), new CategoryScore(BEHAVIORAL, 70));
            assertThat(report.summary()).contains("没有回答的按0分计：第2题（Kafka）");
            assertThat(report.weaknesses()).anySatisfy(weakness -> assertThat(weakness).contains("Kafka", "没有回答", "分区、副本"));
        }

        @Test
        void the_question_that_was_open_when_the_person_ended_does_not_count() {
            var report = report(Interviews.solo(Language.EN)
                    .answered(TECHNICAL, "Redis", 80, List.of("persistence"), List.of()).unanswered(CAREER, "Career").neverAsked(8));

            assertThat(report.totalScore()).isEqualTo(80);
            assertThat(report.categories()).containsExactly(new CategoryScore(TECHNICAL, 80));
            assertThat(report.summary()).contains("Of 10 questions, 2 came up and you answered 1", "does not count");
            assertThat(report.weaknesses()).isEmpty();
            assertThat(report.questions()).hasSize(2);
        }

        @Test
        void questions_that_were_never_asked_do_not_count() {
            var report = report(Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 90, List.of("a"), List.of()).neverAsked(9));

            assertThat(report.totalScore()).isEqualTo(90);
        }

        @Test
        void without_any_answer_the_total_is_nothing() {
            var report = report(Interviews.solo(Language.ZH).unanswered(TECHNICAL, "Redis", "持久化"));

            assertThat(report.totalScore()).isZero();
            assertThat(report.categories()).containsExactly(new CategoryScore(TECHNICAL, 0));
            assertThat(report.strengths()).isEmpty();
            assertThat(report.summary()).contains("你回答了0题，总分0分");
        }

        @Test
        void an_interview_ended_before_the_first_question_has_nothing_to_say() {
            var report = report(Interviews.solo(Language.EN).neverAsked(10));

            assertThat(report.totalScore()).isZero();
            assertThat(report.summary()).contains("before the first question");
            assertThat(report.categories()).isEmpty();
            assertThat(report.strengths()).isEmpty();
            assertThat(report.weaknesses()).isEmpty();
            assertThat(report.resources()).isEmpty();
            assertThat(report.dimensions()).hasSize(3).allSatisfy(dimension -> assertThat(dimension.score()).isZero());
        }
    }

    @Nested
    class Dimensions_shown {

        @Test
        void are_made_from_the_criteria_as_documented() {
            var report = report(Interviews.solo(Language.EN)
                    .answered(TECHNICAL, "Redis", 50, new Criteria(100, 80, 60, 2, 30, 50), List.of(), List.of("eviction"))
                    .answered(PROJECT, "Order system", 50, new Criteria(50, 40, 20, 2, 50, 70), List.of(), List.of("figures"))
                    .answered(PROBLEM_SOLVING, "System design", 66, new Criteria(100, 0, 0, 2, 90, 70), List.of(), List.of("capacity")));

            assertThat(score(report, Dimension.TECHNICAL)).isEqualTo(50);
            assertThat(score(report, Dimension.COMMUNICATION)).isEqualTo(50);
            assertThat(score(report, Dimension.PROBLEM_SOLVING)).isEqualTo(66);
        }

        @Test
        void fall_back_on_all_questions_where_none_is_of_their_kind() {
            var report = report(Interviews.solo(Language.EN)
                    .answered(BEHAVIORAL, "Behavior at work", 50, new Criteria(1, 70, 50, 30, 2, 3), List.of(), List.of("result")));

            assertThat(score(report, Dimension.TECHNICAL)).isEqualTo(60);
            assertThat(score(report, Dimension.PROBLEM_SOLVING)).isEqualTo(40);
        }

        private int score(Report report, Dimension dimension) {
            return report.dimensions().stream().filter(one -> one.dimension() == dimension).findFirst().orElseThrow().score();
        }
    }

    @Nested
    class What_it_says {

        @Test
        void strengths_name_the_question_and_the_points_that_were_met() {
            var report = report(Interviews.solo(Language.ZH)
                    .answered(TECHNICAL, "Redis", 85, List.of("缓存穿透", "布隆过滤器"), List.of("热点键"))
                    .answered(TECHNICAL, "Kafka", 40, List.of(), List.of("分区", "消费者组")));

            assertThat(report.strengths()).first().isEqualTo("第1题（Redis，85分）：讲到了缓存穿透、布隆过滤器。");
            assertThat(report.weaknesses()).first().isEqualTo("第2题（Kafka，40分）：没有讲到分区、消费者组。");
            assertThat(report.summary()).contains("一共2题，问到2题，你回答了2题", "答得好的是第1题（Redis，85分）", "较弱的是第2题（Kafka，40分）");
        }

        @Test
        void a_question_about_the_person_is_named_by_its_own_words() {
            var report = report(Interviews.solo(Language.EN)
                    .answered(BEHAVIORAL, "Behavior at work", 30, List.of(), List.of("what came of it")));

            assertThat(report.weaknesses()).first().asString()
                    .startsWith("Question 1 (\"Tell me about experience 1\", 30 points): you left out what came of it");
        }

        @Test
        void no_strength_is_invented_where_all_is_weak() {
            var fluent = new Criteria(90, 10, 10, 10, 95, 95);
            var report = report(Interviews.solo(Language.EN)
                    .answered(TECHNICAL, "Redis", 30, fluent, List.of("cache"), List.of("eviction"))
                    .answered(TECHNICAL, "Kafka", 20, fluent, List.of(), List.of("offset")));

            assertThat(report.strengths()).isEmpty();
            assertThat(report.summary()).contains("None reached 70 points");
        }

        @Test
        void no_weakness_is_invented_where_all_is_strong() {
            var report = report(Interviews.solo(Language.EN)
                    .answered(TECHNICAL, "Redis", 90, List.of("cache"), List.of())
                    .answered(TECHNICAL, "Kafka", 95, List.of("offset"), List.of()));

            assertThat(report.weaknesses()).isEmpty();
            assertThat(report.resources()).isEmpty();
            assertThat(report.summary()).contains("No answer fell below 70 points");
        }

        @Test
        void where_nothing_is_weak_the_middling_shows_what_to_add() {
            var report = report(Interviews.solo(Language.EN).answered(TECHNICAL, "Redis", 65, List.of("cache"), List.of("eviction")));

            assertThat(report.weaknesses()).containsExactly("Question 1 (Redis, 65 points): you left out eviction.");
        }

        @Test
        void a_habit_of_speaking_is_named_with_the_question_that_shows_it_most() {
            var report = report(Interviews.solo(Language.ZH)
                    .answered(TECHNICAL, "Redis", 75, new Criteria(80, 80, 80, 80, 50, 80), List.of("a"), List.of())
                    .answered(TECHNICAL, "Kafka", 75, new Criteria(80, 80, 80, 80, 30, 80), List.of("b"), List.of()));

            assertThat(report.weaknesses()).containsExactly("条理性平均只有40分，最低的是第2题（Kafka）：先说结论再分点，讲经历按情境、任务、行动、结果。");
            assertThat(report.strengths()).anySatisfy(strength -> assertThat(strength).startsWith("具体性平均80分"));
        }

        @Test
        void the_same_interview_gives_the_same_report_and_its_engine() {
            var interview = Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 45, List.of("a"), List.of("b"))
                    .unanswered(CAREER, "职业发展").held();

            assertThat(writer.write(interview)).isEqualTo(new LocalReportWriter(SampleContents.LEXICON).write(interview));
            assertThat(writer.write(interview).engine().name()).isEqualTo("local");
        }
    }

    @Nested
    class A_panel {

        @Test
        void each_interviewer_speaks_of_the_own_questions() {
            var report = report(Interviews.panel(Language.ZH)
                    .asks(Interviewer.TECHNICAL).answered(TECHNICAL, "Redis", 90, List.of("持久化"), List.of())
                    .answered(TECHNICAL, "Kafka", 40, List.of(), List.of("分区"))
                    .asks(Interviewer.BEHAVIORAL).answered(BEHAVIORAL, "行为面试", 80, List.of("沟通"), List.of()));

            assertThat(report.interviewers()).extracting(InterviewerFeedback::interviewer)
                    .containsExactly(Interviewer.TECHNICAL, Interviewer.BEHAVIORAL);
            var technical = report.interviewers().getFirst();
            assertThat(technical.name()).isEqualTo("张工");
            assertThat(technical.score()).isEqualTo(65);
            assertThat(technical.text()).contains("我问了2题，你回答了2题，平均65分", "Redis", "持久化", "Kafka", "分区", "next time").doesNotContain("沟通");
            assertThat(report.interviewers().getLast().text()).contains("沟通").doesNotContain("Redis");
        }

        @Test
        void outside_of_a_panel_nobody_speaks() {
            assertThat(report(Interviews.solo(Language.ZH).answered(TECHNICAL, "Redis", 90, List.of("a"), List.of()))
                    .interviewers()).isEmpty();
        }

        @Test
        void an_english_panel_speaks_english() {
            var report = report(Interviews.panel(Language.EN)
                    .asks(Interviewer.TECHNICAL).answered(TECHNICAL, "Redis", 50, List.of("cache"), List.of("eviction"))
                    .answered(TECHNICAL, "Kafka", 72, List.of("offset"), List.of())
                    .asks(Interviewer.HR).unanswered(CAREER, "Career").answered(CAREER, "Career", 45, List.of(), List.of("salary range")));

            assertThat(report.toString()).doesNotContainPattern("\\p{IsHan}");
            assertThat(report.interviewers()).extracting(InterviewerFeedback::name).containsExactly("Daniel Zhang", "Grace Miller");
        }
    }
}
