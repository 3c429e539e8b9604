package io.rehearsal.api.contract.bailiangateway;

import io.rehearsal.api.contract.InvalidRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of a query. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @throws InvalidRequest where one is no day, or the last is before the first */
    static Days of(@Nullable String start, @Nullable String end) {
        var days = new Days(day("start_date", start), day("end_date", end));
        if (days.from != null && days.to != null && days.to.isBefore(days.from)) {
            throw new InvalidRequest("end_date 不能早于 start_date");
        }
        return days;
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            // Told below.
        }
        throw new InvalidRequest(name + " 不是有效日期，格式为 YYYY-MM-DD");
    }
}
