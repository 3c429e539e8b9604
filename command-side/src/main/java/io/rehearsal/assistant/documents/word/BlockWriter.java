package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.ExtractedText;
import io.rehearsal.assistant.documents.ExtractedTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks line by line; tables row by row, or cell by cell where they only lay out the page. */
final class BlockWriter {

    private final ExtractedTextBuilder text;
    private final Deadline deadline;
    private int block;

    BlockWriter(ExtractedTextBuilder text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    void write(List<Block> blocks) {
        List<WordLine> open = new ArrayList<>();
        for (Block piece : blocks) {
            deadline.check();
            switch (piece) {
                case Block.Paragraph paragraph -> open.addAll(lines(paragraph));
                case Block.TextBox box -> {
                    flush(open);
                    write(box.content());
                }
                case Block.Table table -> {
                    flush(open);
                    write(table);
                }
            }
        }
        flush(open);
    }

    ExtractedText text() {
        return text.build();
    }

    private void write(Block.Table table) {
        List<WordLine> open = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<List<WordLine>> parts = new RowLayout(row.cells().stream().map(BlockWriter::flat).toList()).parts();
            if (parts.size() == 1) {
                open.addAll(parts.getFirst());
            } else {
                flush(open);
                parts.forEach(part -> flush(new ArrayList<>(part)));
            }
        }
        flush(open);
    }

    private void flush(List<WordLine> lines) {
        for (WordLine line : lines) {
            if (line.text().isBlank()) {
                text.blank(line.page(), block);
            } else {
                text.line(line.text(), line.fontSize(), line.bold(), 0, line.page(), block);
            }
        }
        if (!lines.isEmpty()) {
            lines.clear();
            block++;
        }
    }

    /** The lines of a cell, tables in it included. */
    private static List<WordLine> flat(List<Block> blocks) {
        List<WordLine> lines = new ArrayList<>();
        for (Block piece : blocks) {
            switch (piece) {
                case Block.Paragraph paragraph -> lines.addAll(lines(paragraph).stream().filter(line -> !line.text().isBlank()).toList());
                case Block.TextBox box -> lines.addAll(flat(box.content()));
                case Block.Table table -> table.rows().forEach(row ->
                        new RowLayout(row.cells().stream().map(BlockWriter::flat).toList()).parts().forEach(lines::addAll));
            }
        }
        return lines;
    }

    private static List<WordLine> lines(Block.Paragraph paragraph) {
        if (paragraph.text().isBlank()) {
            return List.of(new WordLine("", 0, false, paragraph.page()));
        }
        return paragraph.text().lines().map(line -> new WordLine(line.strip(), paragraph.fontSize(), paragraph.bold(), paragraph.page())).toList();
    }
}
