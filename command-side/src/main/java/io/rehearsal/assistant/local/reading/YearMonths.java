package io.rehearsal.assistant.local.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Months counted from year 0, read from a content's dates ({@code YYYY-MM} or {@code YYYY}). */
public final class YearMonths {

    /** The end of what is still going on. */
    public static final int OPEN = Integer.MAX_VALUE / 2;

    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})(?:-(\\d{1,2}))?");

    /** @param from first month, inclusive; @param to last month, inclusive, {@link #OPEN} for an open end */
    public record Span(int from, int to) {
    }

    private YearMonths() {
    }

    /** The months a date stands for: one, or the twelve of a year. Empty for an open end and for what is no date. */
    public static Optional<Span> of(@Nullable String date) {
        var matcher = DATE.matcher(date == null ? "" : date.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(new Span(year * 12, year * 12 + 11));
        }
        int month = Math.clamp(Integer.parseInt(matcher.group(2)), 1, 12);
        return Optional.of(new Span(year * 12 + month - 1, year * 12 + month - 1));
    }

    public static boolean isOpen(@Nullable String date) {
        return "至今".equals(date);
    }

    /** All months an entry may cover; a year alone is taken as wide as it can be, so that no gap is made up. */
    public static Optional<Span> span(@Nullable String start, @Nullable String end) {
        var from = of(start);
        var to = isOpen(end) ? OptionalInt.of(OPEN) : of(end).map(span -> OptionalInt.of(span.to())).orElse(OptionalInt.empty());
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return Optional.of(new Span(Math.min(to.getAsInt(), of(end).map(Span::from).orElse(OPEN)), to.getAsInt()));
        }
        return Optional.of(new Span(from.get().from(), to.orElse(from.get().to())));
    }

    public static String print(int month) {
        return "%04d-%02d".formatted(month / 12, month % 12 + 1);
    }
}
