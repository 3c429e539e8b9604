package io.rehearsal.api.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void prepared_answers_fit_the_question_and_come_once(String language) {
        var answers = PreparedAnswers.in(language);

        var first = answers.fitting("Redis?");
        assertThat(first.orElseThrow()).contains("Redis");

        assertThat(answers.fitting("Redis?")).isNotEqualTo(first);
    }

    @Test
    void an_answer_about_something_else_is_not_said_to_fit() {
        assertThat(PreparedAnswers.in("en").fitting("Take two or three minutes for \"Tidebook\": why was it done, and what did the team become?")).isEmpty();
        assertThat(PreparedAnswers.in("zh").fitting("拾光笔记这个项目当初为什么要做？团队有多大？")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void of_twenty_questions_no_two_in_a_row_are_answered_alike(String language) {
        var candidate = new PreparedCandidate(language, new Narrator());
        var given = new HashSet<String>();
        var before = "";
        for (int i = 0; i < 20; i++) {
            var answer = candidate.answer("Kafka, Redis, SQL, Java, Kubernetes, Spring?", i % 3 == 2);
            assertThat(answer).isNotBlank().isNotEqualTo(before);
            given.add(answer);
            before = answer;
        }
        assertThat(given).hasSizeGreaterThan(10);
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
