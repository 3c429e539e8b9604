package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads Word documents as what their parts are, where {@link DocxReader} and {@link DocReader} read how their lines look. Page headers and footers are left out. */
public final class WordParts {

    private WordParts() {
    }

    /** @throws IOException when the file is corrupt */
    public static List<WordPart> ofDocx(byte[] file, Deadline deadline) throws IOException {
        return parts(DocxReader.body(file, deadline), deadline);
    }

    /**
     * @throws IOException                 when the file is corrupt
     * @throws io.rehearsal.events.Refusal with {@code FILE_ENCRYPTED}
     */
    public static List<WordPart> ofDoc(byte[] file, Deadline deadline) throws IOException {
        return parts(DocReader.body(file, deadline), deadline);
    }

    private static List<WordPart> parts(List<Block> blocks, Deadline deadline) {
        List<WordPart> parts = new ArrayList<>();
        add(blocks, parts, deadline);
        return parts;
    }

    private static void add(List<Block> blocks, List<WordPart> parts, Deadline deadline) {
        for (Block block : blocks) {
            deadline.check();
            switch (block) {
                case Block.Paragraph paragraph -> parts.add(part(paragraph));
                case Block.TextBox box -> add(box.content(), parts, deadline);
                case Block.Table table -> {
                    if (isLayout(table)) {
                        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell, parts, deadline)));
                    } else {
                        parts.add(new WordPart.Table(table.rows().stream().map(row -> row.cells().stream().map(WordParts::flat).toList()).toList(), headerRows(table)));
                    }
                }
            }
        }
    }

    private static WordPart part(Block.Paragraph paragraph) {
        Block.Sense sense = paragraph.sense();
        if (sense.level() != Block.Sense.NO_HEADING) {
            return new WordPart.Heading(sense.level(), paragraph.text());
        }
        if (sense.code()) {
            return new WordPart.CodeLine(paragraph.text());
        }
        return sense.item() ? new WordPart.Item(paragraph.text()) : new WordPart.Paragraph(paragraph.text());
    }

    /** A table of one column, or with headings or tables in it, only arranges the page. */
    private static boolean isLayout(Block.Table table) {
        return table.rows().stream().allMatch(row -> row.cells().size() < 2)
                || table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream)
                        .anyMatch(block -> block instanceof Block.Table || block instanceof Block.Paragraph paragraph && paragraph.sense().level() != Block.Sense.NO_HEADING);
    }

    /** Where the document does not say, the first row is taken for the header, as it nearly always is. */
    private static int headerRows(Block.Table table) {
        return table.rows().size() < 2 ? 0 : Math.clamp(table.headerRows(), 1, table.rows().size() - 1);
    }

    private static String flat(List<Block> cell) {
        return cell.stream().map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.TextBox box -> flat(box.content());
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(WordParts::flat).collect(Collectors.joining(" "));
        }).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }
}
