package io.rehearsal.command.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.interview.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

    @ParameterizedTest
    @ValueSource(strings = {"Could you repeat that?", "Sorry, could you say that again please?", "Pardon?", "I didn't catch that.", "Sorry, I did not catch that. Could you repeat the question?", "I did not quite hear you.", "What was the question?", "Once more, please", "Pardon? The line was bad.", "Sorry, my connection dropped.", "I missed the last part.", "You broke up for a moment.", "抱歉刚才掉线了，问题是？", "Mind running that by me again?", "My headphones died for a second, what was that?", "Apologies, noise on my side, would you mind asking again?", "题目再念一遍行吗，我这边有点吵", "不好意思，刚才信号卡了一下", "抱歉？",
        "请再说一遍问题", "没听清，可以重复一下吗？", "不好意思，刚才的问题是什么？", "能再讲一遍吗", "麻烦重复一下题目"})
    void asks_to_hear_it_again(String message) {
        assertThat(Request.in(message)).contains(Request.REPEAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What do you mean by throughput?", "I don't understand the question.", "Could you rephrase that?", "Could you explain the question?",
        "Can you be more specific?", "您是指哪方面？", "这个题目什么意思？", "我不太明白您的意思", "能解释一下题目吗？"})
    void asks_what_is_meant(String message) {
        assertThat(Request.in(message)).contains(Request.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I would repeat the request with a growing pause until it succeeds.", "I'd say that again to the customer and write it down.",
        "I don't know.", "I did not hear it from the customer but from the logs.", "I did not catch the exception, so the job was repeated again.", "A retry sends it again.", "The connection dropped, so the client sends it again with the same key.", "网络不好时客户端会重发，服务端按编号去重。", "我当时没听清客户的要求，后来打电话又确认了一遍，结果两天就改好了。", "失败以后会再重试一次，三次都不行就报警。", "不知道"})
    void an_answer_is_no_request(String message) {
        assertThat(Request.in(message)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TECHNICAL", "PROBLEM_SOLVING", "PROJECT", "BEHAVIORAL", "CAREER"})
    void an_explanation_holds_the_question(String category) {
        assertThat(Request.EXPLAIN.reply("Why Redis?", false, Category.valueOf(category), Language.EN)).endsWith("Why Redis?").isNotEqualTo("Why Redis?");
    }
}
