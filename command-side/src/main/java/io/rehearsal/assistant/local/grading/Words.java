package io.rehearsal.assistant.local.grading;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.rehearsal.assistant.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words: English ones where letters end, Chinese ones by HanLP's dictionary. */
public final class Words {

    private static final Pattern ENGLISH = Pattern.compile("[a-z0-9]+(?:\\+\\+|#)?");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final List<String> ENDINGS = List.of("ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "er", "ers", "ion", "ions",
            "ment", "al", "e");
    private static final int SHORTEST_STEM = 3;

    private static final Set<String> COMMON_ENGLISH = Set.of(("a an the of to in on at by for from with as is are was were be been being am do does did have has "
            + "had it its this that these those they them their there he she his her you your we our i me my and or but if so than then also very can could will "
            + "would should may might must shall which who whom what when where why how all any each every other some such only own same just into out up down over "
            + "under again more most both about because while during before after not no nor s t").split(" "));
    private static final Set<String> COMMON_CHINESE = Set.of(("的 了 是 在 和 与 及 或 而 但 就 也 都 还 很 把 被 对 从 到 向 由 于 其 它 他 她 我 你 们 这 那 该 此 一个 一种 可以 能 会 要 需要 "
            + "进行 使用 通过 因为 所以 如果 则 即 为 以 之 等 中 时 地 得 着 过 有 上 下 里 个 种 每 各 可 将 再 又 并 且 不 没有 没 无").split(" "));
    /** HanLP's classes of particles, prepositions, exclamations, conjunctions and sounds. */
    private static final String COMMON_CLASSES = "upcye";

    private static final Segment SEGMENT = HanLP.newSegment();

    private Words() {
    }

    public static List<Word> of(Language language, String text) {
        return language == Language.ZH ? chinese(text) : english(text);
    }

    private static List<Word> english(String text) {
        return ENGLISH.matcher(text.toLowerCase(Locale.ROOT)).results()
                .map(match -> new Word(stem(match.group()), COMMON_ENGLISH.contains(match.group()), match.start(), match.end()))
                .toList();
    }

    private static List<Word> chinese(String text) {
        var words = new ArrayList<Word>();
        int from = 0;
        for (var term : SEGMENT.seg(text)) {
            int start = text.indexOf(term.word, from);
            if (start < 0) {
                continue;
            }
            from = start + term.word.length();
            var nature = String.valueOf(term.nature);
            if (!nature.startsWith("w") && SAYS_SOMETHING.matcher(term.word).find()) {
                boolean common = COMMON_CHINESE.contains(term.word) || COMMON_CLASSES.indexOf(nature.charAt(0)) >= 0;
                words.add(new Word(term.word.toLowerCase(Locale.ROOT), common, start, from));
            }
        }
        return words;
    }

    /** Rough, as it need only agree with itself. */
    private static String stem(String word) {
        return ENDINGS.stream().filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst().map(ending -> word.substring(0, word.length() - ending.length())).orElse(word);
    }
}
