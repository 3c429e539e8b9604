package io.rehearsal.assistant.local.retrieval;

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

    private static final int SHORTEST_PLURAL = 4;
    private static final int FIRST_CJK = 0x2E80;
    private static final String JOINERS = ".'’";
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
    public static String plain(String text) {
        return HanLP.convertToSimplifiedChinese(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Unbroken stretches of Chinese, and words of other scripts. Written by hand, since sixty passages a question are cut. */
    public static List<String> runs(String plain) {
        var runs = new ArrayList<String>();
        int start = 0;
        int length = plain.length();
        while (start < length) {
            int point = plain.codePointAt(start);
            int end = start + Character.charCount(point);
            if (isCjk(point)) {
                while (end < length && isCjk(plain.codePointAt(end))) {
                    end += Character.charCount(plain.codePointAt(end));
                }
                runs.add(plain.substring(start, end));
            } else if (isWord(point)) {
                while (end < length && goesOn(plain, end)) {
                    end += Character.charCount(plain.codePointAt(end));
                }
                runs.add(plain.substring(start, end));
            }
            start = end;
        }
        return runs;
    }

    private static boolean isWord(int point) {
        return point == '_' || Character.isLetterOrDigit(point) && !isCjk(point);
    }

    private static boolean goesOn(String plain, int at) {
        int point = plain.codePointAt(at);
        return isWord(point) || isMark(point)
                || JOINERS.indexOf(point) >= 0 && at + 1 < plain.length() && isWord(plain.codePointAt(at + 1));
    }

    /** Vowel signs of Indic scripts take space of their own; they and joiners within a word end none (UAX #29). */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 0x200C || point == 0x200D;
    }

    private static void add(List<String> terms, String run) {
        if (!isCjk(run.codePointAt(0))) {
            var word = run.endsWith("'s") || run.endsWith("’s") ? run.substring(0, run.length() - 2) : run;
            terms.add(singular(word.toLowerCase(Locale.ROOT)));
            addParts(terms, word);
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
        if (word.equals(word.toLowerCase(Locale.ROOT)) && word.chars().allMatch(Character::isLetter)) {
            return;
        }
        var parts = PART.matcher(word).results().map(result -> singular(result.group().toLowerCase(Locale.ROOT))).toList();
        if (parts.size() > 1) {
            terms.addAll(parts);
        }
    }

    static boolean isCjk(int point) {
        if (point < FIRST_CJK) {
            return false;
        }
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    /** Without plural ending (the S stemmer; Harman, How effective is suffixing?, 1991). */
    public static String singular(String word) {
        int length = word.length();
        if (length < SHORTEST_PLURAL || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && "ea".indexOf(word.charAt(length - 4)) < 0) {
            return word.substring(0, length - 3) + "y";
        }
        return "us".indexOf(word.charAt(length - 2)) >= 0 ? word : word.substring(0, length - 1);
    }
}
