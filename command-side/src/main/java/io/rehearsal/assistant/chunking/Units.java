package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.Fragments.Fragment;
import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;

/** Parts blocks into what has a meaning that can be compared. */
final class Units {

    /** One short sentence says too little for its vector to mean much. */
    private static final int LEAST = 40 * Width.WIDE;
    /** So many vectors at most are made for a document: beyond, more sentences share one. */
    private static final int MOST_UNITS = 4_000;

    private final Width width;
    private final Sizes sizes;
    private final Tables tables;
    private final Fragments fragments;
    private final int least;

    Units(String text, Width width, Sizes sizes, Tables tables) {
        this.width = width;
        this.sizes = sizes;
        this.tables = tables;
        this.fragments = new Fragments(text, width);
        this.least = Math.max(LEAST, width.between(0, text.length()) / MOST_UNITS);
    }

    List<Unit> of(List<Block> blocks) {
        List<Unit> units = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            start = start < 0 ? block.start() : start;
            // A short line alone mostly says what comes next.
            boolean introduces = isProse(block) && width.between(start, block.end()) < least && i + 1 < blocks.size() && isProse(blocks.get(i + 1));
            if (!introduces) {
                add(block, start, units);
                start = -1;
            }
        }
        return units;
    }

    private static boolean isProse(Block block) {
        return block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST;
    }

    private void add(Block block, int start, List<Unit> units) {
        if (isProse(block)) {
            prose(block, start, units);
        } else {
            parts(block).forEach(part -> units.add(new Unit(part.start(), part.end(), part.kind())));
        }
    }

    private List<Fragment> parts(Block block) {
        int most = block.kind() == Kind.CODE ? sizes.mostCode() : sizes.target();
        if (width.between(block.start(), block.end()) <= most) {
            return List.of(new Fragment(block.start(), block.end(), block.kind()));
        }
        int header = block.kind() == Kind.TABLE ? tables.widthBefore(block.end() - 1) : 0;
        // Small enough for several to fill a piece well.
        return fragments.of(block, Math.max(sizes.target() / 4, (sizes.target() - header) / 3));
    }

    /** @param first where the first of them begins, at the block's start or before */
    private void prose(Block block, int first, List<Unit> units) {
        int start = first;
        int end = start;
        for (Fragment sentence : fragments.sentences(block, sizes.target() / 2)) {
            end = sentence.end();
            if (width.between(start, end) >= least) {
                units.add(new Unit(start, end, block.kind()));
                start = end;
            }
        }
        if (end > start) {
            Unit last = units.isEmpty() ? null : units.getLast();
            boolean sameBlock = last != null && last.isProse() && last.end() == start && last.start() >= first;
            if (last != null && sameBlock && width.between(last.start(), end) <= sizes.target() / 2) {
                units.set(units.size() - 1, new Unit(last.start(), end, block.kind()));
            } else {
                units.add(new Unit(start, end, block.kind()));
            }
        }
    }
}
