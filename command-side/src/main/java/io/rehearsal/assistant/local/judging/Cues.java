package io.rehearsal.assistant.local.judging;

import io.rehearsal.assistant.Language;
import java.util.regex.Pattern;

/** What shows in the words of a clause beside its meaning, each from 0 to 1: the network's inputs in this order. */
final class Cues {

    static final int COUNT = 7;

    private static final Pattern DENIAL_ENGLISH = Pattern.compile("\\b(?:not|no|never|cannot|without|nor|none|neither|nobody|nothing)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL_CHINESE = Pattern.compile("[不没无非未别]");
    /** Talk of what one should do, where a person was asked what he or she did. */
    private static final Pattern GENERAL_ENGLISH = Pattern.compile("\\b(?:one (?:should|must|has to|can)|should|ought to|it's important|is important|are important|in general"
            + "|generally|nowadays|companies|people|everyone)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERAL_CHINESE = Pattern.compile("应该|应当|需要|必须|重要|要学会|都要|人们|企业|大家都|往往|通常|一般");
    private static final Pattern FIRST_ENGLISH = Pattern.compile("\\b(?:i|i'd|i've|i'm|my|me|we|our)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_CHINESE = Pattern.compile("我|咱");
    private static final Pattern NUMBER_ENGLISH = Pattern.compile("\\d");
    private static final Pattern NUMBER_CHINESE = Pattern.compile("[\\d一二两三四五六七八九十百千万半]");

    private Cues() {
    }

    static float[] of(String point, String clause, Language language) {
        boolean chinese = language == Language.ZH;
        boolean denies = (chinese ? DENIAL_CHINESE : DENIAL_ENGLISH).matcher(clause).find();
        boolean wanted = (chinese ? DENIAL_CHINESE : DENIAL_ENGLISH).matcher(point).find();
        return new float[] {(float) Terms.of(point, language).in(Terms.of(clause, language)), of(denies), of(denies != wanted),
                of((chinese ? NUMBER_CHINESE : NUMBER_ENGLISH).matcher(clause).find()), of((chinese ? GENERAL_CHINESE : GENERAL_ENGLISH).matcher(clause).find()),
                of((chinese ? FIRST_CHINESE : FIRST_ENGLISH).matcher(clause).find()), Math.min(1, clause.length() / (chinese ? 45f : 120f))};
    }

    private static float of(boolean there) {
        return there ? 1 : 0;
    }
}
