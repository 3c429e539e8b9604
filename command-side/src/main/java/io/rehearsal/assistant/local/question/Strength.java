package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Quantities;
import io.rehearsal.assistant.skill.SkillLexicon;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much a line of the resume has to show for itself. An interviewer asks about the strongest first. */
final class Strength {

    /** From here on a line is strong: it says what became better, and by how much. */
    static final double STRONG = 0.45;

    private static final double IMPROVED = 0.35;
    private static final double BY_HOW_MUCH = 0.25;
    private static final double LARGE = 0.2;
    private static final double OWN = 0.1;
    private static final double RECENT = 0.1;
    /** A change by this factor, and a figure with as many digits, say as much as can be said. */
    private static final double GREATEST_FACTOR_DIGITS = 1.5;
    private static final double LARGEST_DIGITS = 6;

    static final Pattern BETTER = Pattern.compile(
            "提升|提高|降低|降到|降至|降为|下降|减少|减至|缩短|缩减|压缩|增长|增加|增至|涨到|升至|节省|节约|优化|改善|翻倍|翻番|从.{1,24}到|由.{1,24}[到至为]|[%％]|满意度|评分|合格率|转化率"
                    + "|\\b(increas|improv|reduc|cut|lower|grew|grow|boost|rais|lift"
                    + "|sav|decreas|accelerat|speed|short|doubl|tripl|halv|accura|rate)\\w*|\\bfrom\\b.{1,32}\\bto\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OWN_ACTION = Pattern.compile(
            "主导|牵头|独立|设计|搭建|创建|发起|重构|带领|组建|负责人|从零|从0|\\b(led|lead|design|built|build|creat|found|launch|initiat|own|wrote|rewrote|architect|direct|establish|set up)\\w*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIGURE = Pattern.compile(
            "(\\d[\\d,]*(?:\\.\\d+)?)\\s*(毫秒|分钟|小时|ms|sec(?:ond)?s?|min(?:ute)?s?|hours?|days?|weeks?|months?|[万亿千百秒天周月年倍%％]|[kKmM]\\b|million|billion|thousand|s\\b|h\\b|x\\b)?");

    private static final Pattern TIME = Pattern.compile("毫秒|分钟|小时|[秒天周月年]|ms|sec\\w*|min\\w*|hours?|days?|weeks?|months?|s|h", Pattern.CASE_INSENSITIVE);

    private static final Pattern FROM_TO = Pattern.compile("(?:从|由|from)\\s*[^\\d]{0,12}?" + FIGURE.pattern() + "[^\\d]{0,16}?(?:到|至|为|to|→|->)\\s*[^\\d]{0,8}?" + FIGURE.pattern(),
            Pattern.CASE_INSENSITIVE);

    private Strength() {
    }

    /** From 0 to 1. A line without a figure is not strong, however it is worded. */
    static double of(Line line, Entry entry, SkillLexicon lexicon) {
        if (!Quantities.standIn(line, lexicon)) {
            return 0;
        }
        var text = line.text();
        boolean better = BETTER.matcher(text).find();
        return (better ? IMPROVED : 0)
                + BY_HOW_MUCH * Math.min(1, Math.log10(factor(text)) / GREATEST_FACTOR_DIGITS)
                + LARGE * Math.min(1, Math.log10(largest(text)) / LARGEST_DIGITS)
                + (OWN_ACTION.matcher(text).find() ? OWN : 0)
                + RECENT * entry.rank();
    }

    /** By how much the line says something changed; 1 where it does not. */
    private static double factor(String text) {
        double greatest = FROM_TO.matcher(text).results().mapToDouble(change -> {
            double before = value(change, 1);
            double after = value(change, 3);
            return before <= 0 || after <= 0 ? 1 : Math.max(before / after, after / before);
        }).max().orElse(1);
        double share = FIGURE.matcher(text).results().filter(figure -> "%".equals(figure.group(2)) || "％".equals(figure.group(2)))
                .mapToDouble(figure -> 1 + number(figure, 1) / 100).max().orElse(1);
        double times = FIGURE.matcher(text).results().filter(figure -> "倍".equals(figure.group(2)) || "x".equals(figure.group(2)))
                .mapToDouble(figure -> number(figure, 1)).max().orElse(1);
        return Math.max(1, Math.max(greatest, Math.max(share, times)));
    }

    private static double largest(String text) {
        return Math.max(1, FIGURE.matcher(text).results().filter(figure -> !TIME.matcher(String.valueOf(figure.group(2))).matches())
                .mapToDouble(figure -> value(figure, 1)).filter(value -> !isYear(value)).max().orElse(1));
    }

    private static boolean isYear(double value) {
        return value >= 1950 && value <= 2100;
    }

    /** The figure in its smallest unit, so that four hours are more than 35 minutes. */
    private static double value(MatchResult found, int group) {
        var unit = found.group(group + 1);
        return number(found, group) * (unit == null ? 1 : switch (unit.toLowerCase(Locale.ROOT)) {
            case "百" -> 1e2;
            case "千", "k", "thousand" -> 1e3;
            case "万" -> 1e4;
            case "m", "million" -> 1e6;
            case "亿" -> 1e8;
            case "billion" -> 1e9;
            case "毫秒", "ms" -> 1e-3;
            case "分钟", "min", "mins", "minute", "minutes" -> 60;
            case "小时", "hour", "hours", "h" -> 3_600;
            case "天", "day", "days" -> 86_400;
            case "周", "week", "weeks" -> 604_800;
            case "月", "month", "months" -> 2_592_000;
            case "年" -> 31_536_000;
            default -> 1;
        });
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group).replace(",", ""));
    }
}
