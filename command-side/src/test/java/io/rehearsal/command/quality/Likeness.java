package io.rehearsal.command.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How like two texts are once case, width, accents and punctuation are gone. */
final class Likeness {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{Nd}+#]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|（[^（）]*）|\\[[^\\[\\]]*\\]|【[^【】]*】|<[^<>]*>|《[^《》]*》");
    private static final Set<String> NULLS = Set.of("", "null", "none", "n/a", "无", "-");

    private Likeness() {
    }

    static boolean isNull(@Nullable String value) {
        return value == null || NULLS.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    static String norm(String value) {
        var folded = Normalizer.normalize(value, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return DROPPED.matcher(MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("")).replaceAll("");
    }

    static String bare(String value) {
        return norm(BRACKETS.matcher(value).replaceAll(""));
    }

    /** Dice coefficient over multisets of character bigrams; 1 for equal texts. */
    static double dice(String a, String b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        if (a.length() < 2 || b.length() < 2) {
            return 0;
        }
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < a.length(); i++) {
            counts.merge(a.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            var bigram = b.substring(i, i + 2);
            if (counts.merge(bigram, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (a.length() + b.length() - 2);
    }

    /** The greatest coefficient of the normal and the bare forms. */
    static double best(String a, String b) {
        double best = 0;
        for (var left : forms(a)) {
            for (var right : forms(b)) {
                best = Math.max(best, dice(left, right));
            }
        }
        return best;
    }

    /** As {@link #best}, but at least 0.7 when one holds the other and the shorter is long enough to mean something. */
    static double ofKeys(String a, String b) {
        double best = best(a, b);
        for (var left : forms(a)) {
            for (var right : forms(b)) {
                var shorter = left.length() <= right.length() ? left : right;
                var longer = left.length() <= right.length() ? right : left;
                long han = shorter.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
                if ((shorter.length() >= 4 || han >= 2) && longer.contains(shorter)) {
                    best = Math.max(best, 0.7);
                }
            }
        }
        return best;
    }

    private static ArrayList<String> forms(String value) {
        var forms = new ArrayList<String>();
        forms.add(norm(value));
        if (!bare(value).isEmpty()) {
            forms.add(bare(value));
        }
        return forms;
    }
}
