package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the text of a format that is no text itself, part by part, a blank line between any two. */
final class TextWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings = new Headings();

    void heading(int level, String title) {
        String line = oneLine(title);
        if (!line.isEmpty()) {
            headings.open(Headings.level(level), line);
            add(Kind.HEADING, line, Headings.level(level));
        }
    }

    void paragraph(String content) {
        add(Kind.PARAGRAPH, Cleaning.clean(content).strip(), 0);
    }

    /** An item, or another line of one; directly after an item it belongs to the same list. */
    void item(String content) {
        String item = Cleaning.clean(content).stripTrailing();
        if (!item.isBlank() && !blocks.isEmpty() && blocks.getLast().kind() == Kind.LIST) {
            Block list = blocks.removeLast();
            write("\n" + item);
            blocks.add(new Block(Kind.LIST, list.start(), text.length(), 0, list.headingPath()));
        } else {
            add(Kind.LIST, item, 0);
        }
    }

    void code(String content) {
        String clean = Cleaning.clean(content).stripTrailing();
        int start = 0;
        for (int end = clean.indexOf('\n'); end >= 0 && clean.substring(start, end).isBlank(); end = clean.indexOf('\n', start)) {
            start = end + 1;
        }
        add(Kind.CODE, clean.substring(start), 0);
    }

    /** @param headerRows how many of the rows are the header; 0 where there is none */
    void table(List<List<String>> rows, int headerRows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.stream().map(TextWriter::oneLine).collect(Collectors.joining(" | ", "| ", " |")));
            if (lines.size() == headerRows) {
                lines.add(Stream.generate(() -> "---").limit(columns).collect(Collectors.joining(" | ", "| ", " |")));
            }
        }
        if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
            add(Kind.TABLE, String.join("\n", lines), 0);
        }
    }

    StructuredText done(String fileType) {
        return new StructuredText(fileType, text.toString(), blocks);
    }

    private void add(Kind kind, String content, int level) {
        if (!content.isBlank()) {
            write(blocks.isEmpty() ? "" : "\n\n");
            int start = text.length();
            write(content);
            blocks.add(new Block(kind, start, text.length(), level, headings.path()));
        }
    }

    private void write(String part) {
        TextLimit.checkLength((long) text.length() + part.length());
        text.append(part);
    }

    private static String oneLine(String content) {
        return Cleaning.clean(content).strip().replaceAll("\\s+", " ");
    }
}
