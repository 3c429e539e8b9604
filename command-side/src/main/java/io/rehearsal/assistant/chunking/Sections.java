package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a document along its headings. A section that fits is one span; of one that does not, its own content is cut by whoever knows how,
 * and its subsections are seen to one by one, tiny neighbours together. A heading without any content of its own goes with what follows.
 */
final class Sections {

    /** Cuts the blocks of one section, from the first index up to but without the second, which do not fit into one span. */
    interface Content {
        List<Span> cut(int from, int to, List<String> headingPath);
    }

    private final List<Block> blocks;
    private final Width width;
    private final Sizes sizes;
    private final Content content;
    /** For each heading the index of the first block behind its section. */
    private final int[] sectionEnds;
    private final List<Span> spans = new ArrayList<>();

    private Sections(List<Block> blocks, Width width, Sizes sizes, Content content) {
        this.blocks = blocks;
        this.width = width;
        this.sizes = sizes;
        this.content = content;
        this.sectionEnds = sectionEnds(blocks);
    }

    static List<Span> spans(List<Block> blocks, Width width, Sizes sizes, Content content) {
        Sections sections = new Sections(blocks, width, sizes, content);
        if (!blocks.isEmpty()) {
            sections.section(0, 0, blocks.size());
        }
        return sections.spans;
    }

    private static int[] sectionEnds(List<Block> blocks) {
        int[] ends = new int[blocks.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < ends.length; i++) {
            if (blocks.get(i).kind() == Kind.HEADING) {
                while (!open.isEmpty() && blocks.get(open.peek()).level() >= blocks.get(i).level()) {
                    ends[open.pop()] = i;
                }
                open.push(i);
            }
        }
        open.forEach(i -> ends[i] = ends.length);
        return ends;
    }

    /**
     * Depth is bounded by the levels that headings have.
     *
     * @param lead index of the first block that goes with this section, though it stands before it
     */
    private void section(int lead, int from, int to) {
        if (width(lead, to) <= sizes.joined()) {
            spans.add(new Span(start(lead), end(to), commonPath(from, to)));
            return;
        }
        int own = from;
        boolean headed = blocks.get(from).kind() == Kind.HEADING && sectionEnds[from] >= to;
        own += headed ? 1 : 0;
        while (own < to && blocks.get(own).kind() != Kind.HEADING) {
            own++;
        }
        int rest = own;
        boolean carried = own < to && (own == lead || width(lead, own) < sizes.tiny());
        if (!carried) {
            spans.addAll(content.cut(lead, own, blocks.get(from).headingPath()));
        }
        subsections(carried ? lead : rest, rest, to);
    }

    private void subsections(int lead, int from, int to) {
        int first = lead;
        for (int i = from; i < to; ) {
            int next = Math.min(sectionEnds[i], to);
            int end = next;
            while (end < to) {
                int following = Math.min(sectionEnds[end], to);
                boolean tiny = width(first, end) < sizes.tiny() || width(end, following) < sizes.tiny();
                if (!tiny || width(first, following) > sizes.joined()) {
                    break;
                }
                end = following;
            }
            if (end == next) {
                section(first, i, end);
            } else {
                spans.add(new Span(start(first), end(end), commonPath(i, end)));
            }
            i = end;
            first = end;
        }
    }

    private int width(int from, int to) {
        return width.between(start(from), end(to));
    }

    private int start(int block) {
        return blocks.get(block).start();
    }

    private int end(int to) {
        return blocks.get(to - 1).end();
    }

    private List<String> commonPath(int from, int to) {
        List<String> common = blocks.get(from).headingPath();
        for (int i = from + 1; i < to && !common.isEmpty(); i++) {
            List<String> path = blocks.get(i).headingPath();
            int same = 0;
            while (same < common.size() && same < path.size() && common.get(same).equals(path.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }
}
