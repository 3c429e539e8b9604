package io.rehearsal.assistant.local.followup;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text talks about, to compare texts by: English words by their beginnings, so that {@code indexes} and {@code indexing} are one, numbers,
 * and pairs of neighbouring Chinese characters.
 */
record PointTerms(Set<String> terms) {

    private static final int STEM = 5;
    private static final Pattern LATIN = Pattern.compile("[a-z0-9][a-z0-9+#]*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern CHINESE_FILLERS = Pattern.compile(
            "的|了|和|与|或|及|在|是|为|把|被|将|会|能|可以|可能|以及|并且|而且|但是|如果|因为|所以|通过|使用|利用|进行|一个|一种|这个|那个|什么|怎么|如何|需要|应该|说明|说出|介绍|谈到|例如|比如|等");
    private static final Set<String> ENGLISH_FILLERS = Set.of("""
            a an the and or of to in on for with by as at is are was were be been it its that this which what how when why
            who from can could would should may might will not no so than then there they you your i my we our has have
            had do does did use uses used using one two e g into such also because but if each""".split("\\s+"));

    static PointTerms of(String text) {
        var terms = new LinkedHashSet<String>();
        LATIN.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group())
                .filter(word -> !ENGLISH_FILLERS.contains(word))
                .forEach(word -> terms.add(word.substring(0, Math.min(word.length(), STEM))));
        HAN.matcher(CHINESE_FILLERS.matcher(text).replaceAll(" ")).results().map(match -> match.group()).forEach(run -> {
            for (int i = 0; i + 2 <= run.length(); i++) {
                terms.add(run.substring(i, i + 2));
            }
        });
        return new PointTerms(terms);
    }

    /** The share of these terms, from 0 to 1, that the other text has too; 1 where there are none. */
    double sharedWith(PointTerms other) {
        return terms.isEmpty() ? 1 : terms.stream().filter(other.terms::contains).count() / (double) terms.size();
    }
}
