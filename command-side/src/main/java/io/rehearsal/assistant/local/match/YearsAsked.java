package io.rehearsal.assistant.local.match;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The years of work that a job asks for: the lower end of a range, and the longest where several are asked for. */
final class YearsAsked {

    private static final int MOST = 20;
    private static final Map<String, Integer> NUMERALS = Map.ofEntries(
            Map.entry("一", 1), Map.entry("二", 2), Map.entry("两", 2), Map.entry("三", 3), Map.entry("四", 4), Map.entry("五", 5), Map.entry("六", 6),
            Map.entry("七", 7), Map.entry("八", 8), Map.entry("九", 9), Map.entry("十", 10), Map.entry("one", 1), Map.entry("two", 2),
                    Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine",
                    9), Map.entry("ten", 10));

    private static final Pattern ASKED = Pattern.compile(
            "(?<![\\d.])(\\d{1,2}|[一二两三四五六七八九十])\\s*(?:[-~–—～至到]\\s*(?:\\d{1,2}|[一二两三四五六七八九十])\\s*)?年(?!(?:前|内|底|初|终|度|代|历史"
            + "|薪))[^。；;]{0,25}?(?:经验|经历|工作|开发|从业|以上)"
                    + "|(?:经验|工作年限|从业)[^。；;\\d]{0,6}(\\d{1,2})\\s*年"
                    + "|\\b(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s*\\+?\\s*(?:(?:-|–|to)\\s*(?:\\d{1,2}"
                    + "|\\w{3,5})\\s*\\+?\\s*)?(?:or more\\s+|plus\\s+)?(?:years?|yrs?)\\b['’]?"
                    + "(?=.{0,80}\\b(?:experience|working|work|background|developing|building)\\b)"
                    + "|\\b(?:you|your|bring|minimum(?: of)?|at least|with)\\b[^.;\\d]{0,20}(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\s*\\+?\\s*(?:years?|yrs?)\\b(?=\\s+(?:behind|as an?|in|on|at|with)\\b)"
                    + "|\\bexperience\\b[^.;\\d]{0,20}(\\d{1,2})\\s*\\+?\\s*(?:years?|yrs?)\\b",
            Pattern.CASE_INSENSITIVE);

    private YearsAsked() {
    }

    /** Empty where none are asked for; what is only an advantage is not asked for. */
    static OptionalInt in(List<String> lines) {
        return lines.stream().flatMap(line -> Clauses.required(line).stream())
                .flatMap(clause -> ASKED.matcher(clause).results())
                .mapToInt(YearsAsked::years).filter(years -> years > 0 && years <= MOST).max();
    }

    private static final Pattern FIELD_EN = Pattern.compile("(?:years?|yrs?)[’']?\\s(?:of\\s)?(?<before>[\\p{L} +#.-]{0,40}?)\\s?(?:work(?:ing)?\\s)?(?:experience)?(?:\\s(?:in|with|of|as an?|using)\\s(?<after>[\\p{L} +#.-]{2,40}))?(?=$|[,.;(])", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD_ZH = Pattern.compile("年(?:及?以上|左右|多)?的?(?<before>[^，。；;、\\d]{0,16}?)(?:工作|从业)?(?:经验|经历)");
    private static final Pattern ANY = Pattern.compile("\\b(?:relevant|professional|related|similar|industry|work|working|working|practical|commercial|progressive|hands-on|proven|full-time|overall|total|prior|previous|the|a|an|role|position|field|experience|in|of|similar|any|job|jobs|kind|trade)\\b|相关|工作|从业|岗位|行业|同等|同类|本|以上|的|实际|全职", Pattern.CASE_INSENSITIVE);

    /** In what the years are asked for, empty where it is work of any kind. */
    static String field(List<String> lines) {
        return lines.stream().flatMap(line -> Clauses.required(line).stream()).filter(clause -> ASKED.matcher(clause).find()).map(YearsAsked::fieldIn)
                .filter(field -> !field.isBlank()).findFirst().orElse("");
    }

    private static String fieldIn(String clause) {
        var matcher = (clause.codePoints().anyMatch(Character::isIdeographic) ? FIELD_ZH : FIELD_EN).matcher(clause);
        if (!matcher.find()) {
            return "";
        }
        var after = matcher.groupCount() > 1 ? matcher.group("after") : null;
        return ANY.matcher(after == null ? matcher.group("before") : after).replaceAll(" ").strip();
    }

    private static int years(MatchResult asked) {
        var number = IntStream.rangeClosed(1, asked.groupCount()).mapToObj(asked::group).filter(group -> group != null).findFirst().orElseThrow();
        return NUMERALS.containsKey(number.toLowerCase()) ? NUMERALS.get(number.toLowerCase()) : Integer.parseInt(number);
    }
}
