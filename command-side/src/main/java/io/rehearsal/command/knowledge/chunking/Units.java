package io.rehearsal.command.knowledge.chunking;

import io.rehearsal.command.knowledge.chunking.Fragments.Fragment;
import io.rehearsal.command.knowledge.chunking.StructuredText.Block;
import io.rehearsal.command.knowledge.chunking.StructuredText.Kind;
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
        for (Block block : blocks) {
            if (block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST) {
                prose(block, units);
            } else {
                parts(block).forEach(part -> units.add(new Unit(part.start(), part.end(), part.kind())));
            }
        }
        return units;
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

    private void prose(Block block, List<Unit> units) {
        int start = block.start();
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
            boolean sameBlock = last != null && last.isProse() && last.end() == start && last.start() >= block.start();
            if (sameBlock && width.between(last.start(), end) <= sizes.target() / 2) {
                units.set(units.size() - 1, new Unit(last.start(), end, block.kind()));
            } else {
                units.add(new Unit(start, end, block.kind()));
            }
        }
    }
}
