package io.rehearsal.assistant.skill;

import io.rehearsal.assistant.skill.MentionFinder.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the skill Go from the verb: an everyday word counts only in one list with another skill. */
final class ListingContext {

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[\\s,，、/|;；·•+()（）:：]{1,6}|\\s?(?:and|or|&|和|与|及|以及|或)\\s?|\\s?[,，、]\\s?(?:and|or)\\s");

    private static final int NEAR = 40;
    private static final Pattern ASKED_BEFORE = Pattern.compile("(?:\\b(?:years?|yrs?)(?: of)?|\\b(?:experience|knowledge|command|understanding|proficien\\w+|fluen\\w+|expertise|skills?|skilled|background|familiar(?:ity)?|experienced|versed)\\s(?:with|in|of)"
            + "|\\b(?:solid|strong|good|excellent|deep|advanced|fluent|idiomatic|modern|professional|commercial|know|knows|knowing|write|writes|writing|learn|speak)"
            + "|\\b(?:written|programming|coding|developing|services|backend|code) in|精通|熟悉|熟练(?:掌握|使用)?|掌握|了解|使用|会|懂|用)\\s?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSES = Pattern.compile("\\s?(?:$|[,，、.。;；)）/|+]|(?:and|or|或|和|与|及|等|语言|开发|编程|经验|进行|做|写|编写|完成|搭建|实现|构建|来|为|experience|programming|development|language|is|are|required)(?![a-z]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD_AFTER = Pattern.compile("\\s?[(（]\\s?(?=[\\d一二三四五六七八九十])|\\s?(?:(?:for (?:statistic|data|analy|back-?end|services?|scripting|embedded|systems?|plotting|model|server)\\w*|programming|language|developers?|engineers?|development|programmers?|codebase|microservices|services|backend|experience|(?:is|are) (?:an? )?(?:plus|advantage|bonus|must|required|preferred|welcome|helpful|desirable))\\b|语言|开发|编程|工程师|后端|经验|不(?:作|做)?要求)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("(?:^|[\\s,，、;；/(（:：。.]|\\p{IsHan})$");

    private ListingContext() {
    }

    static List<Found> keep(String text, List<Found> found) {
        var certain = new BitSet();
        for (int i = 0; i < found.size(); i++) {
            certain.set(i, !found.get(i).form().everyday() || writtenJustSo(text, found.get(i)) && isAskedFor(text, found.get(i)));
        }
        for (int i = 1; i < found.size(); i++) {
            // Nobody lists two everyday words with capital letters.
            if (listed(text, found.get(i - 1), found.get(i)) && writtenJustSo(text, found.get(i - 1)) && writtenJustSo(text, found.get(i))) {
                certain.set(i - 1, i + 1);
            }
            if (!certain.get(i)) {
                certain.set(i, certain.get(i - 1) && listed(text, found.get(i - 1), found.get(i)) && writtenJustSo(text, found.get(i)));
            }
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            if (!certain.get(i)) {
                certain.set(i, certain.get(i + 1) && listed(text, found.get(i), found.get(i + 1)) && writtenJustSo(text, found.get(i)));
            }
        }
        var kept = new ArrayList<Found>();
        certain.stream().forEach(i -> kept.add(found.get(i)));
        return kept;
    }

    /** Whether the words beside it ask for or tell of skill: {@code experience with Go}, {@code R programming}, {@code 精通Go}, or nothing but it stands there. */
    private static boolean isAskedFor(String text, Found found) {
        var before = text.substring(Math.max(0, found.start() - NEAR), found.start());
        var after = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        boolean opens = found.start() == 0 || BEFORE.matcher(before).find();
        return ASKED_BEFORE.matcher(before).find() && CLOSES.matcher(after).lookingAt() || opens && TOLD_AFTER.matcher(after).lookingAt()
                || before.isBlank() && found.start() < NEAR && after.isBlank();
    }

    private static boolean listed(String text, Found left, Found right) {
        var between = text.substring(left.end(), right.start());
        return between.length() <= 8 && !between.isBlank() && BETWEEN_ITEMS.matcher(between).matches();
    }

    private static boolean writtenJustSo(String text, Found found) {
        return text.substring(found.start(), found.end()).equals(found.form().written());
    }
}
