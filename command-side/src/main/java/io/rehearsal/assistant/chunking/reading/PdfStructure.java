package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedText.Line;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A PDF by how its lines look: it has no other structure that could be trusted. */
final class PdfStructure {

    private static final int MOST_LEVELS = 6;

    private record Look(float size, boolean bold) {
    }

    private final PdfLines lines;
    private final List<Line> all;
    private final List<Look> looks;
    private final PdfCode code;
    private final TextWriter out = new TextWriter();

    private PdfStructure(ExtractedText text) {
        this.lines = new PdfLines(text);
        this.all = text.lines().stream().filter(line -> line.end() > line.start()).toList();
        this.code = PdfCode.of(lines, all);
        this.looks = IntStream.range(0, all.size()).filter(this::isHeading).mapToObj(all::get).map(PdfStructure::look).distinct()
                .sorted(Comparator.comparing(Look::size).reversed().thenComparing(look -> !look.bold())).toList();
    }

    static StructuredText of(ExtractedText text) {
        return new PdfStructure(text).read();
    }

    private static Look look(Line line) {
        return new Look(PdfLines.rounded(line.fontSize()), line.bold());
    }

    private StructuredText read() {
        for (int i = 0; i < all.size(); ) {
            if (code.is(i)) {
                i = code(i);
            } else if (PdfTable.begins(i, lines, all)) {
                i = table(i);
            } else if (isHeading(i)) {
                i = heading(i);
            } else {
                i = paragraph(i);
            }
        }
        return out.done("pdf");
    }

    private boolean isHeading(int index) {
        return !code.is(index) && lines.isHeading(all.get(index));
    }

    private int code(int from) {
        int end = from;
        while (end < all.size() && code.is(end) && all.get(end).block() == all.get(from).block()) {
            end++;
        }
        out.code(code.text(from, end));
        return end;
    }

    private int heading(int from) {
        StringBuilder title = new StringBuilder(lines.words(all.get(from)));
        int i = from + 1;
        while (i < all.size() && isHeading(i) && look(all.get(i)).equals(look(all.get(from))) && lines.continues(all.get(i - 1), all.get(i))) {
            String joined = PdfLines.joined(title.toString(), lines.words(all.get(i++)));
            title.setLength(0);
            title.append(joined);
        }
        out.heading(Math.min(MOST_LEVELS, 1 + looks.indexOf(look(all.get(from)))), title.toString());
        return i;
    }

    private int paragraph(int from) {
        StringBuilder words = new StringBuilder(lines.words(all.get(from)));
        int i = from + 1;
        while (i < all.size() && !code.is(i) && !isHeading(i) && !lines.isItem(all.get(i)) && !lines.isRow(all.get(i)) && lines.continues(all.get(i - 1), all.get(i))) {
            join(words, lines.words(all.get(i++)));
        }
        String said = words.toString().replace("\t", "  ");
        if (lines.isItem(all.get(from))) {
            out.item(said);
        } else {
            out.paragraph(said);
        }
        return i;
    }

    /** Looks at the end only, so that a paragraph of a thousand pages is joined in one pass. */
    private static void join(StringBuilder words, String next) {
        int tail = Math.max(0, words.length() - 2);
        String joined = PdfLines.joined(words.substring(tail), next);
        words.setLength(tail);
        words.append(joined);
    }

    private int table(int from) {
        PdfTable.Read table = PdfTable.from(from, lines, all);
        out.table(table.rows(), table.rows().size() > 1 ? 1 : 0);
        return table.end();
    }
}
