package io.rehearsal.assistant.local.parse.entry;

import io.rehearsal.assistant.local.parse.date.DateScanner;
import io.rehearsal.assistant.local.parse.text.Labels;
import io.rehearsal.assistant.local.parse.text.Piece;
import io.rehearsal.assistant.local.parse.text.TextLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The head of an entry taken apart.
 *
 * @param labelled values that stand behind a label
 * @param segments the rest, in order, without dates
 */
public record Head(Map<Labels.Part, Piece> labelled, List<Piece> segments) {

    private static final Pattern FIELD_GAP = Pattern.compile("\\t+|\\s{2,}|\\s?[|｜]\\s?|\\s(?=\\p{IsHan}{2,5}[:：])");

    public static Head of(List<TextLine> lines) {
        var labelled = new EnumMap<Labels.Part, Piece>(Labels.Part.class);
        var segments = new ArrayList<Piece>();
        for (var line : lines) {
            if (Labels.at(line.text()) == null && !line.text().contains("：")) {
                segments.addAll(Segments.of(line.content(), DateScanner.scan(line.content())));
                continue;
            }
            for (var field : fields(line.content())) {
                var label = Labels.at(field.value());
                if (label == null) {
                    segments.addAll(Segments.of(field, DateScanner.scan(field)));
                } else if (label.part() != Labels.Part.DATES && label.rest() < field.value().length()) {
                    var value = withoutDates(field.part(label.rest(), field.value().length()));
                    if (!value.isEmpty()) {
                        labelled.putIfAbsent(label.part(), value);
                    }
                }
            }
        }
        return new Head(labelled, segments);
    }

    private static Piece withoutDates(Piece value) {
        var dates = DateScanner.scan(value);
        if (dates.isEmpty() || dates.getFirst().single()) {
            return value.trimmed(Segments.EDGES);
        }
        return Segments.unbracketed(value.part(0, dates.getFirst().start() - value.start()).trimmed(Segments.EDGES));
    }

    private static List<Piece> fields(Piece line) {
        var fields = new ArrayList<Piece>();
        int from = 0;
        var matcher = FIELD_GAP.matcher(line.value());
        while (matcher.find()) {
            fields.add(line.part(from, matcher.start()));
            from = matcher.end();
        }
        fields.add(line.part(from, line.value().length()));
        fields.removeIf(Piece::isEmpty);
        return fields;
    }
}
