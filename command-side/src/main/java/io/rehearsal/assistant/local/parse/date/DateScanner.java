package io.rehearsal.assistant.local.parse.date;

import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.Script;
import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the dates and ranges of dates in a line. */
public final class DateScanner {

    /** Longer lines are prose. */
    private static final int LONGEST_LINE = 400;
    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String PART_OF_YEAR = "(?:spring|summer|fall|autumn|winter|early|mid|late|end|beginning|q[1-4]|[1-4]q|h[12]"
            + "|anfang|mitte|ende|fr[üu]hjahr|sommer|herbst|[1-4]\\.?\\s?quartal|d[ée]but|fin|mi|printemps|[ée]t[ée]|automne|hiver|(?:principios|mediados|finales)\\sde)";
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?)";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\d$€£¥&&[^至到自从]])(?:"
                    + "(?<y1>" + YEAR + ")\\s?年\\s?(?<m1>\\d{1,2})\\s?月(?:\\s?\\d{1,2}\\s?[日号])?"
                    + "|(?<y2>" + YEAR + ")(?:年\\s?|(?<sep>\\s?[./]\\s?|[-‐‑\u00AD]))(?<m2>1[0-2]|0?[1-9])(?:\\k<sep>(?:0[1-9]|[12]\\d|3[01]|[1-9]))?(?!\\d|[./]\\d)月?"
                    + "|\\d{1,2}[./]\\s?(?<m3>\\d{1,2})[./]\\s?(?<y3>" + YEAR + ")(?!\\d)"
                    + "|(?<m4>0?[1-9]|1[0-2])\\s?[./\\-–]\\s?(?<y4>" + YEAR + ")(?!\\d)"
                    + "|(?:" + DAY + "\\s+)?(?<m5>" + Months.NAME + ")\\.?,?(?:\\s?" + DAY + ",\\s?|\\s?" + DAY + "\\s+|\\s{0,2}|\\s?[-/]\\s?|\\s?of\\s)(?<y5>" + YEAR + ")(?!\\d)"
                    + "|(?<m6>" + Months.NAME + ")\\.?\\s?(?:['’‘`]|-)\\s?(?<y6>\\d{2})(?![\\d\\p{L}])"
                    + "|(?<y7>" + YEAR + ")[\\s,]{1,2}(?<m7>" + Months.NAME + ")(?!\\p{L})\\.?"
                    + "|(?<y8>" + YEAR + ")(?<m8>0[1-9]|1[0-2])(?!\\d)"
                    + "|(?:" + PART_OF_YEAR + "(?:\\s+of)?[\\s-]{1,2})?(?<y9>" + YEAR + ")(?![\\dA-PR-Za-pr-z%+]|q(?![1-4])|[.,]\\d)(?:\\s?-?q[1-4](?![\\p{L}\\d])|\\s?年(?:[春夏秋冬]季?|[初中底末]|[上下]半年|第?[一二三四1-4]季度)?)?"
                    + "|(?:中[華华])?民[國国]\\s?(?<y11>\\d{2,3})\\s?年(?:\\s?(?<m11>\\d{1,2})\\s?月(?:\\s?\\d{1,2}\\s?[日號号])?)?"
                    + "|(?<y12>1[0-2]\\d|[89]\\d)\\s?年\\s?(?<m12>\\d{1,2})\\s?月"
                    + "|(?<y10>[一二][〇零○Ｏ一九][〇零○一二三四五六七八九]{2})\\s?年(?:\\s?(?<m10>十[一二]?|[一二三四五六七八九])\\s?月|[春夏秋冬]季?|[初中底末]|[上下]半年)?"
                    + ")(?:\\s?[(（]?(?:expected|anticipated|预计|预期)[)）]?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s{0,4}(?:起\\s?)?(?:[-‐‑–—―~～－→⟶\u00AD]{1,3}|to|until|till|through|thru|bis|jusqu[’']\u00E0|\u00E0|au|hasta|至|到|～)\\s{0,4}|\\s{1,6}", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRESENT_AFTER = Pattern.compile(
            "\\s{0,4}(?:起\\s?)?(?:[-‐‑–—―~～－→⟶\u00AD]{1,3}|to|until|till|through|thru|bis|jusqu[’']\u00E0|\u00E0|hasta(?: la)?|a(?: la)?|至|到|,|\\s)?\\s{0,4}(?<now>至今|迄今|今(?![天年日])|现在|現在|目前"
            + "|present(?!ed|ing)|currently|current|now|ongoing|to\\s?date|till\\s?date|date(?!\\p{L})|today|heute|dato|aujourd[’']hui|ce jour|actualidad|presente|oggi|in corso|hoje|heden|obecnie|in progress|현재|настоящее время|н\\.\\s?в\\.|по наст\\.? время|(?:حتى )?الآن|היום|कार्यरत|वर्तमान|(?:预计|至)?在读)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AFTER = Pattern.compile("\\s?[-–—~～至到]\\s?(?<m>0?[1-9]|1[0-2])\\s?(?:月(?!\\d)|(?![\\d./年月]))");
    private static final Pattern YEAR_AFTER = Pattern.compile("\\s?[-–—/]\\s?['’]?(?<y>\\d{2})(?![\\d./年月\\p{L}])");
    private static final Pattern MONTH_BEFORE = Pattern.compile("(?<![\\p{L}])(?<m>" + Months.NAME + ")\\.?\\s{0,2}(?:[-–—~\u00AD]|to)\\s{0,2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE_BEFORE = Pattern.compile("(?:(?<![\\p{L}])(?:since|seit|depuis|desde)|自从?)\\s?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_AFTER = Pattern.compile("\\s{0,2}(?:[-–—~～]|onwards?|起)(?:[^\\S\\t]*(?:$|[)）\\]|,:：\\t]))|\\s?起(?=\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPECTED_END_BEFORE = Pattern.compile("(?:graduat\\w{0,5}|expected|anticipated|毕业)[^\\p{L}\\d]{0,3}(?:in|on|at|date)?[^\\p{L}\\d]{0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_BEFORE = Pattern.compile("(?:(?<![\\p{L}])(?:until|till)|(?<![\\p{L}\\d])截?至)\\s?$", Pattern.CASE_INSENSITIVE);
    private static final String TWO_DIGITS = "(?:(?<%1$sm>0?[1-9]|1[0-2])\\s?[./]\\s?['’‘`]?|['’‘`])(?<%1$sy>\\d{2})";
    private static final Pattern SHORT_RANGE = Pattern.compile("(?<![\\p{L}\\d./])(?<!" + Months.NAME + "\\.?\\s)" + TWO_DIGITS.formatted("a") + "(?<between>\\s?(?:[-‐‑–—―~～－]|to|bis|至|到)\\s?|\\s(?=(?:to|till) ?date|present|now))(?:"
            + TWO_DIGITS.formatted("b") + "(?![\\d./])|(?<now>至今|present|now|current|ongoing|today|(?:to|till) ?date|heute))", Pattern.CASE_INSENSITIVE);
    /** {@code 18年3月-21年6月}, {@code 15.07-18.02}: in Chinese the year stands first. */
    private static final String YEAR_FIRST = "(?<%1$sy>\\d{2})(?:\\s?年\\s?(?<%1$sm>1[0-2]|0?[1-9])\\s?月|\\s?[./]\\s?(?<%1$sn>1[0-2]|0[1-9])(?![\\d./]))";
    private static final Pattern CHINESE_RANGE = Pattern.compile("(?<![A-Za-z\\d./])" + YEAR_FIRST.formatted("a") + "(?<between>\\s?起?\\s?(?:[-‐‑–—―~～－]{1,2}|至(?!今)|到)\\s?|\\s?(?=至今|迄今))(?:"
            + YEAR_FIRST.formatted("b") + "|(?<now>至今|迄今|今(?![天年日])|现在|現在|目前))");
    /** Taiwan counts the years of the Republic: its first was 1912. */
    private static final Pattern REPUBLIC = Pattern.compile("民[國国]\\s?\\d");
    private static final int BEFORE_REPUBLIC = 1911;
    private static final Pattern FROM_THEN_ON = Pattern.compile("\\s?起(?=\\s|$|[,，)）|｜])");
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９．／－]");

    private static final Pattern PRESENT = Pattern.compile("^\\s{0,4}(?:至今|迄今|现在|目前|present|current|now|ongoing|today)(?=\\s|$)", Pattern.CASE_INSENSITIVE);

    private record Token(PartialDate date, int start, int end) {
    }

    private DateScanner() {
    }

    /** In the order of the line; offsets are those of the text. */
    public static List<DateSpan> scan(Piece line) {
        Deadline.checkCurrent();
        if (line.value().length() > LONGEST_LINE) {
            return List.of();
        }
        var text = narrow(line.value());
        var tokens = tokens(text);
        var spans = new ArrayList<DateSpan>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            if (next != null && belong(text, token, next)) {
                spans.add(range(line, token.date(), token, next.date(), next));
                i++;
            } else {
                spans.add(openOrSingle(line, text, token));
            }
        }
        return spans;
    }

    /** Where a word for an open end that the line begins with ends, or -1. */
    public static int presentAtStart(Piece line) {
        var present = PRESENT.matcher(line.value());
        return present.find() ? line.start() + present.end() : -1;
    }

    private static boolean belong(String text, Token token, Token next) {
        var between = text.substring(token.end(), next.start());
        boolean yearList = between.strip().equals(",") && token.date().month() == 0 && next.date().month() == 0
                && next.date().year() == token.date().year() + 1;
        return yearList || BETWEEN.matcher(between).matches();
    }

    private static DateSpan openOrSingle(Piece line, String text, Token token) {
        var rest = text.substring(token.end());
        var present = PRESENT_AFTER.matcher(rest);
        if (present.lookingAt()) {
            int end = token.end() + present.end();
            return new DateSpan(token.date(), DateSpan.PRESENT, false, line.start() + token.start(), line.start() + end,
                    place(line, token.start(), token.end()), place(line, token.end() + present.start("now"), end));
        }
        var month = MONTH_AFTER.matcher(rest);
        if (token.date().month() > 0 && month.lookingAt() && Integer.parseInt(month.group("m")) >= token.date().month()) {
            var end = new Token(new PartialDate(token.date().year(), Integer.parseInt(month.group("m"))), token.end() + month.start("m"), token.end() + month.end());
            return range(line, token.date(), token, end.date(), end);
        }
        var year = YEAR_AFTER.matcher(rest);
        if (token.date().month() == 0 && year.lookingAt()) {
            int full = token.date().year() / 100 * 100 + Integer.parseInt(year.group("y"));
            if (full > token.date().year() && full < token.date().year() + 15) {
                var end = new Token(new PartialDate(full, 0), token.end() + year.start("y"), token.end() + year.end("y"));
                return range(line, token.date(), token, end.date(), end);
            }
        }
        var before = text.substring(0, token.start());
        var monthBefore = MONTH_BEFORE.matcher(before);
        if (token.date().month() > 0 && monthBefore.find()) {
            var start = new Token(new PartialDate(token.date().year(), Months.number(monthBefore.group("m"))), monthBefore.start(), monthBefore.start() + monthBefore.group("m").length());
            return range(line, start.date(), start, token.date(), token);
        }
        return single(line, text, token, before, rest);
    }

    private static DateSpan single(Piece line, String text, Token token, String before, String rest) {
        var place = place(line, token.start(), token.end());
        int start = line.start() + token.start();
        int end = line.start() + token.end();
        var since = SINCE_BEFORE.matcher(before);
        if (since.find()) {
            var then = FROM_THEN_ON.matcher(rest);
            end += then.lookingAt() ? then.end() : 0;
            return new DateSpan(token.date(), DateSpan.PRESENT, false, line.start() + since.start(), end, place, place(line, since.start(), token.end()));
        }
        var open = OPEN_AFTER.matcher(rest);
        if (open.lookingAt()) {
            return new DateSpan(token.date(), null, false, start, end, place, place);
        }
        var ended = END_BEFORE.matcher(before);
        if (ended.find()) {
            return new DateSpan(null, token.date().toString(), false, line.start() + ended.start(), end, place, place);
        }
        var expected = EXPECTED_END_BEFORE.matcher(before);
        if (expected.find()) {
            return new DateSpan(null, token.date().toString(), false, line.start() + expected.start(), end, place, place);
        }
        return new DateSpan(token.date(), token.date().toString(), true, start, end, place, place);
    }

    private static DateSpan range(Piece line, PartialDate first, Token one, PartialDate second, Token other) {
        int start = line.start() + Math.min(one.start(), other.start());
        int end = line.start() + Math.max(one.end(), other.end());
        var onePlace = place(line, one.start(), one.end());
        var otherPlace = place(line, other.start(), other.end());
        return first.compareTo(second) <= 0
                ? new DateSpan(first, second.toString(), false, start, end, onePlace, otherPlace)
                : new DateSpan(second, first.toString(), false, start, end, otherPlace, onePlace);
    }

    private static Piece place(Piece line, int start, int end) {
        return line.part(start, end);
    }

    /** Full-width digits and signs as the others, one for one. */
    private static String narrow(String text) {
        return FULL_WIDTH.matcher(text).replaceAll(match -> Character.toString(match.group().charAt(0) - 0xFEE0));
    }

    private static List<Token> tokens(String text) {
        var tokens = chineseRanges(text);
        if (!tokens.isEmpty()) {
            return tokens;
        }
        for (var range = SHORT_RANGE.matcher(text); range.find(); ) {
            tokens.add(new Token(Months.date(range.group("ay"), range.group("am")), range.start(), range.start("between")));
            if (range.group("by") != null) {
                tokens.add(new Token(Months.date(range.group("by"), range.group("bm")), range.end("between"), range.end()));
            }
        }
        if (!tokens.isEmpty()) {
            return tokens;
        }
        var matcher = TOKEN.matcher(text);
        boolean republic = REPUBLIC.matcher(text).find();
        while (matcher.find()) {
            var date = matcher.group("y12") != null && !republic ? null : date(matcher);
            if (date != null) {
                tokens.add(new Token(date, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    /** Ranges whose years have two digits and stand first; one that would end before it begins is none. */
    private static List<Token> chineseRanges(String text) {
        var tokens = new ArrayList<Token>();
        if (!Script.hasHan(text)) {
            return tokens;
        }
        for (var range = CHINESE_RANGE.matcher(text); range.find(); ) {
            var from = Months.date(range.group("ay"), range.group("am") == null ? range.group("an") : range.group("am"));
            var to = range.group("by") == null ? null : Months.date(range.group("by"), range.group("bm") == null ? range.group("bn") : range.group("bm"));
            if (to != null && from.compareTo(to) > 0) {
                continue;
            }
            tokens.add(new Token(from, range.start(), range.start("between")));
            if (to != null) {
                tokens.add(new Token(to, range.end("between"), range.end()));
            }
        }
        return tokens;
    }

    private static @Nullable PartialDate date(Matcher matcher) {
        for (int form = 1; form <= 12; form++) {
            var year = matcher.group("y" + form);
            if (year != null && form > 10) {
                var month = matcher.group("m" + form);
                return month != null && Integer.parseInt(month) > 12 ? null : new PartialDate(BEFORE_REPUBLIC + Integer.parseInt(year), month == null ? 0 : Integer.parseInt(month));
            }
            if (year != null) {
                var date = Months.date(year, form == 9 ? null : matcher.group("m" + form));
                return date.month() > 12 ? null : date;
            }
        }
        return null;
    }
}
