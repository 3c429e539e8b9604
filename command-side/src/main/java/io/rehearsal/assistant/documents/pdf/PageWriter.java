package io.rehearsal.assistant.documents.pdf;

import io.rehearsal.assistant.documents.ExtractedTextBuilder;

/** Writes regions line by line. */
final class PageWriter {

    private final ExtractedTextBuilder text;
    private int block;

    PageWriter(ExtractedTextBuilder text) {
        this.text = text;
    }

    void write(Region region, int page) {
        switch (region) {
            case Region.Flow flow -> write(flow, page);
            case Region.Stack stack -> stack.parts().forEach(part -> write(part, page));
            case Region.Columns columns -> {
                ReadingOrder order = new ReadingOrder();
                order.page(columns, page);
                order.finished().forEach(placed -> write(placed.region(), page));
            }
        }
    }

    private void write(Region.Flow flow, int page) {
        TabStops stops = TabStops.of(flow.lines());
        for (TextLine line : flow.lines()) {
            text.line(line.text(stops), line.size(), line.bold(), line.left(), page, block, line.right(), line.baseline(), line.pitch(), line.parts(stops));
        }
        block++;
    }
}
