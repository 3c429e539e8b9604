package io.rehearsal.assistant.local.followup;

import io.rehearsal.assistant.Language;
import java.util.regex.Pattern;

/** A few of the person's own words, to be asked about. */
final class Excerpt {

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？,;!?\\n]|\\.(?=\\s|$)");
    private static final int LONGEST_CHINESE = 24;
    private static final int LONGEST_ENGLISH = 80;

    private Excerpt() {
    }

    /** The clause of a sentence in which something stands, in quotation marks. */
    static String around(String sentence, int start, int end, Language language) {
        int from = 0;
        int to = sentence.length();
        for (var ends = CLAUSE_END.matcher(sentence); ends.find();) {
            if (ends.end() <= start) {
                from = ends.end();
            } else if (ends.start() >= end) {
                to = ends.start();
                break;
            }
        }
        boolean chinese = sentence.codePoints().anyMatch(Character::isIdeographic);
        int longest = chinese ? LONGEST_CHINESE : LONGEST_ENGLISH;
        boolean fits = end - from <= longest;
        return quoted(cut(sentence.substring(fits ? from : start, to), longest), language);
    }

    static String quoted(String words, Language language) {
        return language.say("「" + words + "」", "“" + words + "”");
    }

    static String cut(String text, int longest) {
        var words = text.strip().replaceAll("\\s+", " ");
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
