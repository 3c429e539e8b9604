package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.documents.word.WordPart;
import java.util.List;

/** A Word document by its styles. */
final class WordStructure {

    private WordStructure() {
    }

    static StructuredText of(String fileType, List<WordPart> parts) {
        TextWriter out = new TextWriter();
        StringBuilder code = new StringBuilder();
        for (WordPart part : parts) {
            if (!(part instanceof WordPart.CodeLine) && !code.isEmpty()) {
                out.code(code.toString());
                code.setLength(0);
            }
            switch (part) {
                case WordPart.Heading heading -> out.heading(heading.level(), heading.text());
                case WordPart.Paragraph paragraph -> paragraph(paragraph.text(), out);
                case WordPart.Item item -> out.item(item.text());
                case WordPart.CodeLine line -> code.append(line.text()).append('\n');
                case WordPart.Table table -> out.table(table.rows(), table.headerRows());
            }
        }
        out.code(code.toString());
        return out.done(fileType);
    }

    /** Many documents have no heading style at all, but numbers before what they mean as headings. */
    private static void paragraph(String text, TextWriter out) {
        PlainHeading.numbered(text.strip()).filter(heading -> text.strip().length() <= 40)
                .ifPresentOrElse(heading -> out.heading(heading.level(), heading.title()), () -> out.paragraph(text));
    }
}
