package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.Fragments.Fragment;
import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts the content of a section by size: whole blocks as long as they fit, parts of those that do not. */
final class Packing implements Sections.Content {

    private final List<Block> blocks;
    private final Width width;
    private final Sizes sizes;
    private final Fragments fragments;
    private final Tables tables;
    private final Overlap overlap;

    Packing(StructuredText document, List<Block> blocks, Width width, Sizes sizes, Tables tables) {
        this.blocks = blocks;
        this.width = width;
        this.sizes = sizes;
        this.fragments = new Fragments(document.text(), width);
        this.tables = tables;
        this.overlap = new Overlap(document.text(), width, sizes.overlap());
    }

    /** What is being filled. */
    private static final class Open {
        private int start;
        private int end;
        /** Where the prose begins that runs up to the end. */
        private int proseFrom;
        private boolean onlyHeadings = true;

        private Open(int start) {
            this.start = start;
            this.end = start;
            this.proseFrom = start;
        }

        private void add(Fragment fragment) {
            end = fragment.end();
            onlyHeadings &= fragment.kind() == Kind.HEADING;
            if (fragment.kind() != Kind.PARAGRAPH && fragment.kind() != Kind.LIST) {
                proseFrom = end;
            }
        }
    }

    @Override
    public List<Span> cut(int from, int to, List<String> headingPath) {
        List<Span> spans = new ArrayList<>();
        Open open = new Open(blocks.get(from).start());
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            for (Fragment fragment : parts(block, open)) {
                if (open.end > open.start && !fits(open, fragment)) {
                    spans.add(new Span(open.start, open.end, headingPath));
                    open = following(open, fragment);
                }
                open.add(fragment);
            }
        }
        addLast(spans, open, headingPath);
        return spans;
    }

    /** A block that fits is one part; so is code that is somewhat larger. A table leaves room for its header. */
    private List<Fragment> parts(Block block, Open open) {
        int size = width.between(block.start(), block.end());
        boolean whole = block.kind() == Kind.CODE ? size <= sizes.mostCode() : size <= sizes.target();
        boolean afterLittle = open.end > open.start && width.between(open.start, open.end) < sizes.tiny();
        boolean splitToFill = whole && afterLittle && block.kind() != Kind.CODE && width.between(open.start, block.end()) > sizes.most();
        if (whole && !splitToFill) {
            return List.of(new Fragment(block.start(), block.end(), block.kind()));
        }
        int header = block.kind() == Kind.TABLE ? tables.widthBefore(block.end() - 1) : 0;
        int limit = Math.max(sizes.target() - header, sizes.target() / 4);
        return splitToFill ? fragments.sentences(block, limit) : fragments.of(block, limit);
    }

    private boolean fits(Open open, Fragment next) {
        int together = width.between(open.start, next.end()) + tables.widthBefore(open.start);
        boolean little = open.onlyHeadings || width.between(open.start, open.end) < sizes.tiny();
        if (next.kind() == Kind.CODE) {
            // What is said before code says what it is for.
            return together <= (little ? sizes.mostCode() + sizes.tiny() : sizes.most());
        }
        return together <= (little ? sizes.most() : sizes.target());
    }

    private Open following(Open closed, Fragment next) {
        int start = overlap.start(Math.max(closed.start + 1, closed.proseFrom), closed.end);
        if (start >= closed.end || width.between(start, next.end()) > sizes.target()) {
            start = next.start();
        }
        return new Open(start);
    }

    /** A small rest joins the span before it. */
    private void addLast(List<Span> spans, Open open, List<String> headingPath) {
        Span last = spans.isEmpty() ? null : spans.getLast();
        int start = last == null ? open.start : Math.max(open.start, last.end());
        boolean small = width.between(start, open.end) < sizes.tiny();
        if (last != null && small && width.between(last.start(), open.end) + tables.widthBefore(last.start()) <= sizes.most()) {
            spans.set(spans.size() - 1, new Span(last.start(), open.end, headingPath));
        } else {
            spans.add(new Span(open.start, open.end, headingPath));
        }
    }
}
