package io.rehearsal.assistant.local.parse.date;

import io.rehearsal.assistant.local.parse.text.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates that a text prints, in the form that a resume's content has them: {@code YYYY-MM}, {@code YYYY} or {@code 至今}. */
public final class PrintedDates {

    /** @param start offset of the date's first character; @param end offset one past its last */
    public record Printed(String date, int start, int end) {
    }

    private PrintedDates() {
    }

    /** All of them, in the order of the text; a range counts as its two ends. */
    public static List<Printed> in(String text) {
        var found = new ArrayList<Printed>();
        for (int start = 0; start <= text.length(); ) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            for (var span : DateScanner.scan(Piece.of(text, start, end))) {
                add(found, span.startDate());
                add(found, span.single() ? null : span.endDate());
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /** A single date in the content's form; null where the text is none. */
    public static @Nullable String normal(String date) {
        var piece = Piece.of(date, 0, date.length());
        if (DateScanner.presentAtStart(piece) >= 0) {
            return DateSpan.PRESENT;
        }
        var spans = DateScanner.scan(piece);
        if (spans.size() != 1) {
            return null;
        }
        var span = spans.getFirst();
        return span.from() != null ? span.from().toString() : span.to();
    }

    private static void add(List<Printed> found, @Nullable Piece date) {
        if (date != null) {
            found.add(new Printed(date.value(), date.start(), date.end()));
        }
    }
}
