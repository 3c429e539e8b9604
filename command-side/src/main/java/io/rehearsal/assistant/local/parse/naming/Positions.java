package io.rehearsal.assistant.local.parse.naming;

import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.assistant.local.parse.text.WordFile;
import io.rehearsal.work.Deadline;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what reads as the title of a job. */
public final class Positions {

    private static final WordFile FILE = new WordFile("titles.txt");
    private static final Set<String> ENGLISH = FILE.part("english");
    private static final Set<String> CHINESE = FILE.part("chinese");
    private static final Pattern KATAKANA = Pattern.compile("\\p{IsKatakana}");
    /** {@code Konstruktionsingenieurin}: German joins a title to what it is about. */
    private static final Pattern GERMAN = Pattern.compile("\\p{L}{3,}(?:ingenieur|entwickler|leiter|berater|techniker|assistent|pfleger|lehrer|fahrer|meister|student|referent|verkäufer|mechaniker|"
            + "arbeiter|erzieher|koordinator|planer|sachbearbeiter)(?:in|:in|\\*in)?|\\p{L}*(?:kaufmann|kauffrau|fachmann|fachfrau|fachkraft|hilfskraft)");
    /** {@code 破碎工}, {@code 造型工}: who works at what stands before. */
    private static final Pattern CRAFT = Pattern.compile("\\p{IsHan}{2,3}(?<!加|施|手|人|职|分|化|轻|军|重|精|动|完|竣|开|罢|员|义|民|社|返|复)工");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^)）\\]]{0,60}[)）\\]]");
    /** Behind the title's own word: {@code Head of Operations}, {@code Ayudante de cocina}. */
    private static final Set<String> OF = Set.of("of", "de", "des", "du", "d", "del");
    private static final int LONGEST = 100;

    private Positions() {
    }

    /** 2 when the text ends as a title does, 1 when it holds a word of titles, else 0. */
    public static int score(String text) {
        Deadline.checkCurrent();
        if (text.length() > LONGEST) {
            return 0;
        }
        var bare = BRACKETS.matcher(text).replaceAll(" ").strip();
        if (Script.hasHan(bare) || KATAKANA.matcher(bare).find()) {
            return chinese(Script.simplified(bare));
        }
        var words = NOT_LETTERS.split(bare.toLowerCase());
        int score = 0;
        for (int i = 0; i < words.length; i++) {
            if (isTitleWord(words[i])) {
                score = i == words.length - 1 || i == words.length - 2 && words[i + 1].length() <= 3 ? 2 : Math.max(score, 1);
            }
        }
        return score == 1 && words.length > 2 && isTitleWord(words[0]) && OF.contains(words[1]) ? 2 : score;
    }

    public static boolean isTitle(String text) {
        return score(text) == 2;
    }

    private static boolean isTitleWord(String word) {
        if (ENGLISH.contains(word) || word.endsWith("s") && ENGLISH.contains(word.substring(0, word.length() - 1))) {
            return true;
        }
        if (GERMAN.matcher(word).matches()) {
            return true;
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && ENGLISH.contains(word.substring(hyphen + 1));
    }

    private static int chinese(String text) {
        if (CRAFT.matcher(text).matches()) {
            return 2;
        }
        int score = 0;
        var lower = text.toLowerCase();
        for (var title : CHINESE) {
            if (lower.endsWith(title)) {
                return 2;
            }
            score = lower.contains(title) ? 1 : score;
        }
        return score;
    }
}
