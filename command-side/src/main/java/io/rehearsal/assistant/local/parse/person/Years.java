package io.rehearsal.assistant.local.parse.person;

import io.rehearsal.assistant.local.parse.text.Item;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the age and the years of work that a resume states. */
final class Years {

    private static final int LONGEST_LINE = 2000;
    private static final Pattern AGE = Pattern.compile("(?:年\\s{0,4}龄|(?<!\\p{L})[Aa]ge|AGE)\\s{0,3}[:：]?\\s{0,3}(?<a>[1-7]\\d)(?!\\d)|(?<![\\d.])(?<b>[1-7]\\d)\\s?(?:周?岁|years? old|yrs? old)");
    private static final String NUMBER = "(?<n>\\d{1,2}(?:\\.\\d)?|十[一二三四五六七八九]|二十|[一二两三四五六七八九十])";
    private static final Pattern CHINESE = Pattern.compile(
            "(?:工作|从业|工龄)(?:年限|经验|年数|时间)?\\s?[:：]?\\s?" + NUMBER + "\\s?年|" + NUMBER.replace("<n>", "<m>") + "\\s?\\+?\\s?(?:年|多年)(?:以上|多|余)?\\+?(?:的)?(?<of>[^，。；,;\\n\\d]{0,24}?)(?:工作|从业|开发|研发|实战|项目|行业|管理|设计|测试|运维|教学|销售|运营|职业|实践)?(?:经验|经历|工作)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<![\\d.])(?:(?:over|almost|nearly|about|around|more than|close to|approximately|with|total(?: of)?)\\s)?(?<n>\\d{1,2}(?:\\.\\d)?|(?<!\\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty))\\s?[+-]?\\s?(?:years?"
            + "|yrs?\\.?)[’']?\\s?\\+?(?<of>[^.;:•|\\n]{0,60}?)\\b(?:experience|expertise|exp)\\b(?<after>[^.;•|\\n]{0,60})"
                    + "|\\b(?:experience|work experience|total experience|years of experience|experience \\(years\\))\\s?(?:of|for|:|is)?\\s?(?:over"
                    + "|almost|nearly|about|around|more than|close to|approximately)?\\s?(?<m>\\d{1,2}(?:\\.\\d)?)\\s?\\+?\\s?(?:years?|yrs?)\\b");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:工作|从业|工龄)(?:年限|经验|年数|时间)?|工龄|work years|years of (?:work |working )?experience|(?:total |work )?experience");
    private static final Pattern FIRST_NUMBER = Pattern.compile("(?:约|近|about |over )?(?<n>\\d{1,2}(?:\\.\\d)?)(?!\\d)(?=\\s?(?:\\+|年|years?|yrs?|$))");
    private static final Pattern USE = Pattern.compile("使用|学习|编程经验");
    private static final Pattern WORK = Pattern.compile("(?i)\\b(?:develop\\w*|engineer\\w*|programm\\w*|industry|manag\\w*|design\\w*|test\\w*|administrat\\w*|sales|marketing"
            + "|work\\w*|field|role|support|consult\\w*|operations|IT|architect\\w*|analy\\w*|teach\\w*|research|professional"
            + "|software|implement\\w*|domain)\\b");
    private static final Pattern IN = Pattern.compile("(?i)^\\s*(?:in|with|of|on|using)\\s+(?:the\\s)?");

    private static final Map<String, String> NUMERALS = numerals();

    private static Map<String, String> numerals() {
        var numerals = new HashMap<String, String>(Map.of("二十", "20", "两", "2", "十", "10", "fifteen", "15", "twenty", "20"));
        var english = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        for (int i = 1; i <= 12; i++) {
            numerals.put(english.get(i - 1), Integer.toString(i));
        }
        for (int i = 1; i <= 9; i++) {
            var han = "一二三四五六七八九".substring(i - 1, i);
            numerals.put(han, Integer.toString(i));
            numerals.put("十" + han, Integer.toString(10 + i));
        }
        return Map.copyOf(numerals);
    }

    private Years() {
    }

    static @Nullable Piece age(List<TextLine> lines) {
        for (var line : lines) {
            var matcher = line.text().length() > LONGEST_LINE ? null : AGE.matcher(line.text());
            if (matcher != null && matcher.find()) {
                var group = matcher.group("a") != null ? "a" : "b";
                return line.content().part(matcher.start(group), matcher.end(group));
            }
        }
        return null;
    }

    /** Years of work behind a label of their own. */
    static @Nullable Piece labelled(List<ContactText.Field> fields) {
        for (var field : fields) {
            var number = field.label() == null || !LABEL.matcher(field.label()).matches() ? null : FIRST_NUMBER.matcher(field.value().value());
            if (number != null && number.lookingAt()) {
                return field.value().part(number.start("n"), number.end("n"));
            }
        }
        return null;
    }

    /** The number alone. Years with one tool are no years of work. */
    static @Nullable Piece ofWork(List<Item> texts, SkillLexicon lexicon) {
        Piece first = null;
        for (var item : texts) {
            var text = item.text().length() > LONGEST_LINE ? item.text().substring(0, LONGEST_LINE) : item.text();
            var chinese = CHINESE.matcher(text);
            while (first == null && chinese.find()) {
                if (chinese.group("m") == null) {
                    first = part(item, text, chinese.start("n"), chinese.end("n"));
                } else if (!USE.matcher(chinese.group()).find()) {
                    first = part(item, text, chinese.start("m"), chinese.end("m"));
                }
            }
            var english = ENGLISH.matcher(text);
            while (english.find()) {
                var group = english.group("m") != null ? "m" : "n";
                if (group.equals("n") && isUse(english.group("of"), english.group("after"), lexicon)) {
                    continue;
                }
                var found = part(item, text, english.start(group), english.end(group));
                if (english.group().toLowerCase().contains("total")) {
                    return found;
                }
                first = first == null ? found : first;
            }
        }
        return first;
    }

    private static boolean isUse(String of, String after, SkillLexicon lexicon) {
        if (WORK.matcher(of).find()) {
            return false;
        }
        if (!lexicon.mentions(of).isEmpty()) {
            return true;
        }
        var in = IN.matcher(after);
        if (!in.find()) {
            return false;
        }
        var what = after.substring(in.end());
        var mentions = lexicon.mentions(what);
        return !mentions.isEmpty() && mentions.getFirst().start() <= 2 && !WORK.matcher(what).find();
    }

    private static Piece part(Item item, String text, int start, int end) {
        var number = NUMERALS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (number != null) {
            return new Piece(number, item.piece().start() + start, item.piece().start() + end);
        }
        boolean exact = item.text().length() == item.piece().end() - item.piece().start();
        return exact ? item.piece().part(start, end) : new Piece(text.substring(start, end), item.piece().start(), item.piece().end());
    }
}
