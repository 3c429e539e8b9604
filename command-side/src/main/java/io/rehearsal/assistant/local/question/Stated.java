package io.rehearsal.assistant.local.question;

import io.rehearsal.events.resume.ContentText;
import io.rehearsal.events.resume.ResumeContent;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a resume says that somebody does something, in whichever form of the word: a data scientist does data science. */
final class Stated {

    /** What of a word stays the same in its forms: all but its last letters, and at least four. */
    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 2;

    /** What is done to a thing; who tells of the thing has done something of the kind, in whichever words. */
    private static final Pattern ACTIVITY = Pattern.compile("(?<thing>\\p{IsHan}{2,4})(?:管理|运营|维护|开发|建设|治理|谈判|分析|策划|推广|培训|拓展)");

    private Stated() {
    }

    /** Titles, names and summaries count, which no list of skills repeats. */
    static boolean in(ResumeContent resume, String skill) {
        var activity = ACTIVITY.matcher(skill);
        if (activity.matches()) {
            return ContentText.leaves(resume).stream().anyMatch(leaf -> leaf.value().contains(activity.group("thing")));
        }
        var words = Pattern.compile("(?<![\\p{L}\\d])" + Arrays.stream(skill.split("[\\s-]+")).map(Stated::forms).collect(Collectors.joining("[\\s-]+")),
                Pattern.CASE_INSENSITIVE);
        return ContentText.leaves(resume).stream().anyMatch(leaf -> words.matcher(leaf.value()).find());
    }

    private static String forms(String word) {
        int stem = Math.max(SHORTEST_STEM, word.length() - ENDING);
        return word.length() <= SHORTEST_STEM || word.codePoints().anyMatch(Character::isIdeographic)
                ? Pattern.quote(word) + "(?![a-z\\d+#])"
                : Pattern.quote(word.substring(0, stem)) + "\\w*";
    }
}
