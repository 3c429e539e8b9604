package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.local.parse.date.PrintedDates;
import io.rehearsal.events.resume.Origin;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks each value up in the resume's text, keeps where it stands, and counts those that stand nowhere. */
final class Evidence {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final PrintedText text;
    private final int length;
    private final List<PrintedDates.Printed> dates;
    private final List<Origin> origins = new ArrayList<>();
    private int given;
    private int found;
    private int letters;
    /** What belongs together stands together: each value is looked for near the one before. */
    private int last;

    Evidence(String text) {
        this.text = new PrintedText(text);
        this.length = text.length();
        this.dates = PrintedDates.in(text);
    }

    /** Begins a section, which may stand anywhere in the text. */
    void restart() {
        last = 0;
    }

    /** The value as it is printed; null where it stands nowhere. */
    @Nullable String value(String path, @Nullable String value) {
        var place = place(value);
        if (value == null || place == null) {
            return null;
        }
        origins.add(new Origin(path, place.start(), place.end()));
        return text.at(place, value);
    }

    /** Lines that one field holds. Those that stand nowhere are left out. */
    @Nullable String joined(String path, @Nullable String value) {
        var printed = new ArrayList<String>();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (var line : (value == null ? "" : value).lines().toList()) {
            var place = place(line);
            if (place != null) {
                printed.add(text.at(place, line));
                start = Math.min(start, place.start());
                end = Math.max(end, place.end());
            }
        }
        if (printed.isEmpty()) {
            return null;
        }
        origins.add(new Origin(path, start, end));
        return String.join("\n", printed);
    }

    List<String> all(String path, @Nullable List<@Nullable String> values) {
        var kept = new ArrayList<String>();
        for (var value : values == null ? List.<@Nullable String>of() : values) {
            var printed = value("%s[%d]".formatted(path, kept.size()), value);
            if (printed != null) {
                kept.add(printed);
            }
        }
        return List.copyOf(kept);
    }

    /** A date in the content's form. The model may have written it in that form or as it is printed. */
    @Nullable String date(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        given++;
        var wanted = PrintedDates.normal(value);
        var printed = dates.stream().filter(date -> date.date().equals(wanted))
                .min(Comparator.comparingInt(date -> Math.abs(date.start() - last)));
        if (printed.isEmpty()) {
            return null;
        }
        var place = new PrintedText.Place(printed.get().start(), printed.get().end());
        count(place);
        origins.add(new Origin(path, place.start(), place.end()));
        return wanted;
    }

    /** The number in a value such as {@code 3 年}; null where there is none between the two. */
    @Nullable BigDecimal number(String path, @Nullable String value, int least, int most) {
        var number = NUMBER.matcher(value == null ? "" : Normalizer.normalize(value, Form.NFKC));
        var place = number.find() ? place(value) : null;
        if (place == null || !isBetween(new BigDecimal(number.group()), least, most)) {
            return null;
        }
        origins.add(new Origin(path, place.start(), place.end()));
        return new BigDecimal(number.group());
    }

    private static boolean isBetween(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    List<Origin> origins() {
        return List.copyOf(origins);
    }

    int given() {
        return given;
    }

    int found() {
        return found;
    }

    /** Which share of the text's letters the values hold; more than 1 where some are told twice. */
    double coverage() {
        return (double) letters / Math.max(1, text.letters(new PrintedText.Place(0, length)));
    }

    private PrintedText.@Nullable Place place(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        given++;
        var place = text.nearest(value, last);
        if (place != null) {
            count(place);
        }
        return place;
    }

    private void count(PrintedText.Place place) {
        found++;
        letters += text.letters(place);
        last = place.start();
    }
}
