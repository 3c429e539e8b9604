package io.rehearsal.api.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class CandidateTest {

    @Test
    void what_is_typed_is_the_answer_and_empty_lines_are_none() {
        var candidate = typing("\n   \n I cut it to 120 ms \n/end\nnever read\n");

        assertThat(candidate.answer("How?", false)).isEqualTo("I cut it to 120 ms");
        assertThat(candidate.answer("And then?", false)).isNull();
    }

    @Test
    void the_end_of_the_input_ends_the_interview() {
        assertThat(typing("").answer("How?", false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatever_the_interviewer_may_ask_something_is_prepared_for_it(String language) {
        var answers = PreparedAnswers.in(language);

        var unanswered = questions(language).filter(question -> answers.prepared(question).isEmpty());

        assertThat(unanswered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_story_has_every_part_that_may_be_asked_for(String language) {
        var answers = PreparedAnswers.in(language);

        assertThat(questions(language).map(answers::to)).allSatisfy(answer -> assertThat(answer).isNotEmpty().doesNotContainNull());
    }

    @Test
    void a_line_of_the_resume_is_answered_by_its_own_story() {
        var ofTheSearch = PreparedAnswers.in("en").to("You write: \"Improved the speed of the address search a lot\". Which part of that was hardest, and what came of it?");
        var ofTheNotes = PreparedAnswers.in("zh").to("用两三分钟讲讲“拾光笔记”：为什么要做、做成了什么样，其中哪些工作是你亲手完成的？");

        assertThat(String.join(" ", ofTheSearch)).contains("Depot staff").doesNotContain("ledger");
        assertThat(String.join("", ofTheNotes)).contains("笔记", "2300人");
    }

    @Test
    void a_question_of_the_bank_is_answered_as_the_bank_has_it() {
        var question = "How do checked and unchecked exceptions differ in Java, and how do you decide which one an API should throw?";

        assertThat(PreparedAnswers.in("en").to("You use Java at Parcelwren. " + question)).hasSizeGreaterThan(2)
                .first().asString().startsWith("The compiler insists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void what_half_an_answer_left_out_is_said_to_the_follow_up(String language) {
        var asked = questions(language).filter(question -> question.contains(language.equals("zh") ? "运单轨迹" : "outbox")).findFirst().orElseThrow();
        var whole = new PreparedCandidate(language, new Narrator()).answer(asked, false);
        var candidate = new PreparedCandidate(language, new Narrator());
        candidate.answer(asked, false);

        var half = candidate.answer(asked, false);
        var rest = candidate.answer("And?", true);

        assertThat(whole).startsWith(half).endsWith(rest);
    }

    /** Every question that may be asked of anybody, with its places filled in, once for each story. */
    private static Stream<String> questions(String language) {
        var frames = CandidateTest.class.getResourceAsStream("/io/rehearsal/assistant/local/question/frames.yaml");
        List<Map<String, Map<String, Object>>> all = new Yaml().load(frames);
        return all.stream().map(frame -> String.valueOf(frame.get(language).get("question")))
                .flatMap(question -> Stream.of("outbox", "Tidebook", "Redis", "运单轨迹", "会员系统", "X").map(slot -> question.replaceAll("\\{\\w+}", slot)));
    }

    private static Candidate typing(String keys) {
        var keyboard = System.in;
        try {
            System.setIn(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)));
            return new TypingCandidate(new Narrator());
        } finally {
            System.setIn(keyboard);
        }
    }
}
