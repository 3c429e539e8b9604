package io.rehearsal.assistant.local.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Cuts Chinese into the words that the table knows, so that they are as usual as can be together (unigram model, by dynamic
 * programming). A general segmenter would cut words that cannot be looked up.
 */
final class ChineseWords {

    private static final int LONGEST = 8;
    /** ln of all words counted, 60 million, in tenths. */
    private static final double ALL = 179;
    private static final Set<String> COMMON = Set.of("""
            请问 什么是 是什么意思 是什么 有什么用 有什么 什么 为什么要 为什么会 为什么 为何 如何 怎么样 怎么 怎样 哪些 哪个 哪种 哪一 哪里 哪儿 多少 几个 是否
            能不能 会不会 可不可以 可以 什么时候 区别 不同 简述 谈谈 介绍一下 介绍 讲讲 说说 说一下 聊聊 了解 解释 吗 呢 有 是 的 了 和 与 及 在 会 要 能 吧
            么 谁 何 请 你 我 它 这 那 到底 究竟 分别 一下 应该 需要 用 做 让 把 被 对 中 里 上 下 之间 以及 或 还是 就 也 都 一个 个 哪 他 她 他们 它们 为 以
            于 由 从 到 等 其 该 所 而 并 但 不 没有 没 得 地 着 过 来 去 又 些 几 多 或者 如果 则 当 时 通过 进行 使用 这个 那个 这些 自己 我们 你们
            怎么办 几点 多久 多大 哪天 必须 才 再 最 很 更""".strip().split("\\s+"));

    private ChineseWords() {
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** In order; single characters where no word is known. */
    static List<String> of(String run, WordTable table) {
        int length = run.length();
        var cheapest = new double[length + 1];
        var from = new int[length + 1];
        Arrays.fill(cheapest, 1, length + 1, Double.MAX_VALUE);
        for (int start = 0; start < length; start++) {
            for (int end = start + 1; end <= Math.min(length, start + LONGEST); end++) {
                var word = run.substring(start, end);
                if (end > start + 1 && !table.knows(word) && !COMMON.contains(word)) {
                    continue;
                }
                double cost = cheapest[start] + ALL - usual(word, table);
                if (cost < cheapest[end]) {
                    cheapest[end] = cost;
                    from[end] = start;
                }
            }
        }
        var words = new ArrayList<String>();
        for (int end = length; end > 0; end = from[end]) {
            words.add(run.substring(from[end], end));
        }
        Collections.reverse(words);
        return words;
    }

    /** What only makes a question is as usual as can be. */
    private static double usual(String word, WordTable table) {
        return COMMON.contains(word) && word.length() > 1 ? ALL / 2 : table.usual(word);
    }
}
