package io.rehearsal.assistant.local.parse.date;

/**
 * A month, or a year alone.
 *
 * @param month from 1, or 0 where only the year stands
 */
public record PartialDate(int year, int month) implements Comparable<PartialDate> {

    @Override
    public int compareTo(PartialDate other) {
        return year != other.year ? Integer.compare(year, other.year) : month == 0 || other.month == 0 ? 0 : Integer.compare(month, other.month);
    }

    @Override
    public String toString() {
        return month == 0 ? "%04d".formatted(year) : "%04d-%02d".formatted(year, month);
    }
}
