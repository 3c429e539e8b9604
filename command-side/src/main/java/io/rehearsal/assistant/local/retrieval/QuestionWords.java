package io.rehearsal.assistant.local.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes from a question the words that only make it a question: what is left is what it asks about. */
public final class QuestionWords {

    private static final Pattern CHINESE = alternatives("""
            请问 什么是 是什么意思 是什么 有什么用 有什么 为什么要 为什么会 为什么 为何 如何 怎么样 怎么 怎样 哪些 哪个 哪种 哪一 哪里 哪儿 多少 几个 是否
            能不能 会不会 可不可以 可以 什么时候 什么 区别 不同 联系 关系 作用 原理 简述 谈谈 介绍一下 介绍 讲讲 说说 说一下 聊聊 了解 解释
            吗 呢 有 是 的 了 和 与 及 在 会 要 能 吧 么 谁 何 请 你 我 它 这 那 到底 究竟 分别 一下 应该 需要 用 做 让 把 被 对 中 里 上 下
            之间 以及 或 还是 就 也 都""");
    private static final Set<String> ENGLISH = Set.of("""
            a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with
            what who whom whose which when where why how do does did done can could should would has have had many much were between difference
            from about you i we he she his her him its our your me us than while during after before also most some any other out up down over
            under so very been being type name kind""".strip().split("\\s+"));

    private QuestionWords() {
    }

    /** Whether it only makes a question or joins its parts. @param word English, in lower case */
    public static boolean isCommon(String word) {
        return ENGLISH.contains(word);
    }

    /** What a question asks about, phrase by phrase: Chinese without question words and particles, other words but the commonest. */
    static List<String> phrases(String plain) {
        var phrases = new ArrayList<String>();
        for (var run : Terms.runs(plain)) {
            if (Terms.isCjk(run.codePointAt(0))) {
                Arrays.stream(CHINESE.split(run)).filter(phrase -> !phrase.isEmpty()).forEach(phrases::add);
            } else if (!ENGLISH.contains(run.toLowerCase(Locale.ROOT))) {
                phrases.add(run);
            }
        }
        return phrases;
    }

    private static Pattern alternatives(String words) {
        return Pattern.compile(Arrays.stream(words.strip().split("\\s+")).sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
