package io.rehearsal.assistant.chunking;

import io.rehearsal.events.Engine;
import java.util.List;
import java.util.Objects;

/** By headings, then by blocks, then by ever finer separators, to one size; prose repeats the end of what it was cut off. */
final class RecursiveChunker implements Chunker {

    private static final Engine ENGINE = Engine.local("recursive-1");

    private final Sizes sizes;

    RecursiveChunker() {
        this(Sizes.RECURSIVE);
    }

    RecursiveChunker(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public Engine engine() {
        return ENGINE;
    }

    @Override
    public List<Piece> cut(StructuredText document) {
        Width width = new Width(document.text());
        Tables tables = new Tables(document, width, sizes.target() / 2);
        Packing packing = new Packing(document, document.blocks(), width, sizes, tables);
        Pieces pieces = new Pieces(document.text(), tables);
        return Sections.spans(document.blocks(), width, sizes, packing).stream().map(span -> pieces.piece(span, null)).filter(Objects::nonNull).toList();
    }
}
