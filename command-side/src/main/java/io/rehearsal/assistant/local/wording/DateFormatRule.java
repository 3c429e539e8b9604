package io.rehearsal.assistant.local.wording;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Line.Part;
import io.rehearsal.assistant.local.reading.Reading;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 2020/3 among dates like 2021.09 → 2020.03: year and month in free lines are written as most of them are. */
final class DateFormatRule implements WordingRule {

    private static final Set<Part> FREE = Set.of(Part.HIGHLIGHT, Part.OTHER, Part.DETAIL);

    /** A number after a Latin word is a product's version, and a third number makes a day. */
    private static final Pattern MONTH = Pattern.compile("(?<![\\d.\\w/]|[A-Za-z]\\s)((?:19|20)\\d{2})([./-])(0?[1-9]|1[0-2])(?!\\d|[./]\\d|-\\d{1,2}(?!\\d))");

    private final String separator;
    private final boolean padded;

    DateFormatRule(Reading reading) {
        var used = reading.lines().stream().filter(line -> FREE.contains(line.part()))
                .flatMap(line -> MONTH.matcher(line.text()).results()).toList();
        this.separator = used.stream().collect(Collectors.groupingBy(month -> month.group(2), TreeMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(".");
        this.padded = used.stream().filter(month -> month.group(3).startsWith("0")).count()
                >= used.stream().filter(month -> month.group(3).length() == 1).count();
    }

    @Override
    public RuleName name() {
        return RuleName.DATE_FORMAT;
    }

    @Override
    public String reword(Line line) {
        Function<MatchResult, String> alike = month -> month.group(1) + separator + (padded ? "%02d" : "%d").formatted(Integer.parseInt(month.group(3)));
        return FREE.contains(line.part()) ? Untouchable.replace(line.text(), MONTH, alike) : line.text();
    }
}
