package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.events.Engine;
import java.util.ArrayList;
import java.util.List;

/** Large pieces by structure, which are answered, and within each small ones, which are found; every large one has at least one. */
final class ParentChildChunker implements Chunker {

    private static final Engine ENGINE = Engine.local("parent-child-1");

    private final Sizes parents;
    private final Sizes children;

    ParentChildChunker() {
        this(Sizes.PARENT, Sizes.CHILD);
    }

    ParentChildChunker(Sizes parents, Sizes children) {
        this.parents = parents;
        this.children = children;
    }

    @Override
    public Engine engine() {
        return ENGINE;
    }

    @Override
    public List<Piece> cut(StructuredText document) {
        Width width = new Width(document.text());
        Tables tables = new Tables(document, width, children.target() / 2);
        Pieces pieces = new Pieces(document.text(), tables);
        List<Piece> all = new ArrayList<>();
        Packing packing = new Packing(document, document.blocks(), width, parents, tables);
        int block = 0;
        for (Span span : Sections.spans(document.blocks(), width, parents, packing)) {
            Piece parent = pieces.piece(span, null);
            while (document.blocks().get(block).end() <= span.start()) {
                block++;
            }
            if (parent != null) {
                int index = all.size();
                all.add(parent);
                for (Span child : children(document, within(document.blocks(), block, span), width, tables)) {
                    Piece piece = pieces.piece(child, index);
                    if (piece != null) {
                        all.add(piece);
                    }
                }
            }
        }
        return all;
    }

    private List<Span> children(StructuredText document, List<Block> blocks, Width width, Tables tables) {
        return Sections.spans(blocks, width, children, new Packing(document, blocks, width, children, tables));
    }

    /** The blocks, or parts of them, that lie in a span. */
    private static List<Block> within(List<Block> blocks, int first, Span span) {
        List<Block> parts = new ArrayList<>();
        for (int i = first; i < blocks.size() && blocks.get(i).start() < span.end(); i++) {
            Block block = blocks.get(i);
            parts.add(new Block(block.kind(), Math.max(block.start(), span.start()), Math.min(block.end(), span.end()), block.level(), block.headingPath()));
        }
        return parts;
    }
}
