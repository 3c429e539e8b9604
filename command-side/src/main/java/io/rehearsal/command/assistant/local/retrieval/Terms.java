package io.rehearsal.command.assistant.local.retrieval;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that are compared, much as the search index does: pairs of neighbouring Chinese characters, words of other
 * scripts without case and plural, and the parts of names such as {@code ConcurrentHashMap} beside the whole.
 */
public final class Terms {

    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final String OTHER = "[\\p{L}\\p{M}\\p{N}_&&[^" + CJK + "]]";
    private static final Pattern RUN = Pattern.compile("[" + CJK + "]+|" + OTHER + "+(?:[.'’]" + OTHER + "+)*");
    private static final Pattern PART = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{N}+");

    private Terms() {
    }

    /** In the order of the text, each as often as it stands there. */
    public static List<String> of(String text) {
        return ofPlain(plain(text));
    }

    static List<String> ofPlain(String plain) {
        var terms = new ArrayList<String>();
        runs(plain).forEach(run -> add(terms, run));
        return terms;
    }

    /** Width variants are one, traditional characters are simplified. */
    static String plain(String text) {
        return HanLP.convertToSimplifiedChinese(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Unbroken stretches of Chinese, and words of other scripts. */
    static List<String> runs(String plain) {
        return RUN.matcher(plain).results().map(result -> result.group()).toList();
    }


    private static void add(List<String> terms, String run) {
        if (!isCjk(run.codePointAt(0))) {
            terms.add(stem(run.toLowerCase(Locale.ROOT)));
            addParts(terms, run);
            return;
        }
        var points = run.codePoints().toArray();
        if (points.length == 1) {
            terms.add(run);
        }
        for (int i = 0; i + 1 < points.length; i++) {
            terms.add(new String(points, i, 2));
        }
    }

    private static void addParts(List<String> terms, String word) {
        var parts = PART.matcher(word).results().map(result -> stem(result.group().toLowerCase(Locale.ROOT))).toList();
        if (parts.size() > 1) {
            terms.addAll(parts);
        }
    }

    static boolean isCjk(int point) {
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Without possessive and plural ending (the S stemmer; Harman, How effective is suffixing?, 1991). */
    private static String stem(String word) {
        var stem = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        int length = stem.length();
        if (length < 4 || !stem.endsWith("s")) {
            return stem;
        }
        if (stem.endsWith("ies") && "ea".indexOf(stem.charAt(length - 4)) < 0) {
            return stem.substring(0, length - 3) + "y";
        }
        return "us".indexOf(stem.charAt(length - 2)) >= 0 ? stem : stem.substring(0, length - 1);
    }
}
