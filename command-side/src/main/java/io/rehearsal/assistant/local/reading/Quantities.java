package io.rehearsal.assistant.local.reading;

import io.rehearsal.assistant.Language;

import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that measure something from years, dates, versions and names. */
public final class Quantities {

    private static final Pattern NO_MEASURE = Pattern.compile(
            "https?://\\S+|\\b\\S+@\\S+"
                    + "|(?:19|20)\\d{2}\\s*(?:[-–—~至./年]\\s*(?:(?:19|20)\\d{2}|\\d{1,2}))?\\s*(?:[./月-]\\s*\\d{1,2}\\s*日?|月|年)?(?![\\d万千百%+])"
                    + "|\\bv(?:er(?:sion)?)?\\.?\\s*\\d[\\d.]*|(?<![A-Za-z\\d])\\d+\\.\\d+\\.\\d[\\d.]*"
                    + "|[A-Za-z][A-Za-z+#]*[-/]?\\d[\\d.]*[A-Za-z]*|\\b\\d[A-Za-z]\\d?[A-Za-z]?\\b(?<![kKwWMGsx])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE = Pattern.compile(
            "\\d[\\d,.]*\\s*(?:[起例宗桩笔趟回盒箱瓶只棵亩床班间处道课]|[%％‰+＋]|[万亿千百余多]|个|人|名|位|次|条|项|家|台|倍|篇|款|场|期|套|种|张|份|页|类|节|组|门|轮|级|行|例|单|件|户|座|所|届|部"
                    + "|毫秒|秒|分钟|小时|天|周|月|年|元|美元|字|吨|米|公里|平|辆|折|成|点|分|ms|s\\b|k\\b|w\\b|M\\b|G|T|Q|QPS|TPS|DAU|MAU|pp|x\\b)"
                    + "|(?:第[一二三1-3]名|[二两三四五六七八九十百千万]{1,6}\\s*(?:余|多)?\\s*(?:倍|人|名|家|万|亿|成|个|款|套|项|篇|次|场|台|条|双|份|单|件|页|位|天|周|月|小时|分钟|秒|元|斤|吨|亩|箱|瓶|头|只|户|间|班|公里|米|例|起|盒|辆|桌|课时|平米|平方|批|本|册|趟|床|株|棵)|[一二三四五六七八九十]+分之[一二三四五六七八九十]+|百分之|翻倍|翻了?[一两几]?番|减半|一半|零故障|零事故)"
                    + "|[¥￥$]\\s*\\d|\\d\\s*(?:→|->|~|至|到)\\s*\\d|top\\s*\\d|(?:从|由|至|到|达|约|近|超|过|前)\\s*\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENGLISH = Pattern.compile(
            "[$€£¥]\\s*\\d|\\d[\\d,.]*\\s*(?:[%+]|percent|[kmb]\\b|x\\b|ms\\b|s\\b|gb\\b|tb\\b|mb\\b)|(?<![\\w.])\\d[\\d,]*(?:\\.\\d+)?(?![\\w.]*\\w)"
                    + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two)[ -](?:third|quarter|fifth|tenth)s?|three[ -]quarters|\\w+fold|quadrupl(?:ed|ing)|dozens?|hundreds?|thousands?|millions?|billions?"
                    + "|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|twice|half)\\b",
            Pattern.CASE_INSENSITIVE);

    private Quantities() {
    }

    /** Whether a statement says how much, how many, how often or how fast. Placeholders do not count. */
    public static boolean standIn(Line line, SkillLexicon lexicon) {
        return standIn(line.text(), line.language(), lexicon);
    }

    /** Likewise for what was said; a text with one Chinese character is read as Chinese. */
    public static boolean standIn(String said, SkillLexicon lexicon) {
        return standIn(said, said.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN, lexicon);
    }

    private static boolean standIn(String statement, Language language, SkillLexicon lexicon) {
        var text = Placeholder.strip(statement);
        if (text.codePoints().noneMatch(Character::isDigit) && !spelled(text, language)) {
            return false;
        }
        var bare = NO_MEASURE.matcher(withoutVersions(text, lexicon)).replaceAll(" ");
        return (language == Language.ZH ? CHINESE : ENGLISH).matcher(bare).find();
    }

    private static boolean spelled(String text, Language language) {
        return (language == Language.ZH ? CHINESE : ENGLISH).matcher(text).find();
    }

    /** The number right after a technology is its version: Vue 3, Java 17. */
    private static String withoutVersions(String text, SkillLexicon lexicon) {
        var bare = new StringBuilder(text);
        for (var mention : lexicon.mentions(text)) {
            Matcher version = Pattern.compile("\\s?[\\d.]+(?![%％+\\d])").matcher(text).region(mention.end(), text.length());
            int end = version.lookingAt() ? version.end() : mention.end();
            for (int i = mention.start(); i < end; i++) {
                bare.setCharAt(i, ' ');
            }
        }
        return bare.toString();
    }
}
