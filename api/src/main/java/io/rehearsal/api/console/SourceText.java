package io.rehearsal.api.console;

import io.rehearsal.events.resume.queries.ResumeSource;
import io.rehearsal.events.resume.queries.ResumeSource.Field;
import io.rehearsal.events.resume.queries.ResumeSource.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A resume's text in pieces, each of which belongs to the same fields from its first character to its last.
 *
 * @param fields the values, in the order of the content
 */
record SourceText(List<Value> fields, List<Piece> pieces) {

    /**
     * A value.
     *
     * @param at number of the field, by which its pieces know it; null where the text does not hold it
     */
    record Value(String path, String value, @Nullable Integer at) {
    }

    /**
     * A piece of the text.
     *
     * @param fields    the numbers of the fields that it belongs to, apart by spaces; empty where it belongs to none
     * @param nearest   the field that holds the least besides it; null where it belongs to none
     * @param beginning the fields whose first piece it is, for links to lead to
     */
    record Piece(String text, String fields, @Nullable Integer nearest, List<Integer> beginning) {
    }

    static SourceText of(ResumeSource source) {
        var fields = source.fields();
        var bounds = new TreeSet<>(List.of(0, source.text().length()));
        fields.stream().map(Field::place).filter(Objects::nonNull).forEach(place -> {
            bounds.add(place.start());
            bounds.add(place.end());
        });
        var ends = List.copyOf(bounds);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            pieces.add(piece(source, ends.get(i), ends.get(i + 1)));
        }
        return new SourceText(
                IntStream.range(0, fields.size())
                        .mapToObj(i -> new Value(fields.get(i).path(), fields.get(i).value(), fields.get(i).place() == null ? null : i)).toList(),
                pieces);
    }

    private static Piece piece(ResumeSource source, int start, int end) {
        var holding = IntStream.range(0, source.fields().size()).boxed()
                .filter(i -> {
                    var place = source.fields().get(i).place();
                    return place != null && place.start() <= start && end <= place.end();
                }).toList();
        return new Piece(source.text().substring(start, end),
                holding.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                holding.stream().min(Comparator.comparingInt(i -> length(place(source, i)))).orElse(null),
                holding.stream().filter(i -> place(source, i).start() == start).toList());
    }

    private static Place place(ResumeSource source, int field) {
        return Objects.requireNonNull(source.fields().get(field).place());
    }

    private static int length(Place place) {
        return place.end() - place.start();
    }
}
