package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Cuts a block that is too wide: where its kind is best cut, then ever finer, until nothing is too wide. Time grows with the block's length only. */
final class Fragments {

    private static final Pattern ITEM = Pattern.compile("\\s{0,80}(?:[-*+•·●○▪◦‣]|\\(?\\d{1,4}[.)、）](?!\\d)|[a-zA-Z][.)]|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\\s{0,80}\\S");

    /** A stretch that is not cut any further. */
    record Fragment(int start, int end, Kind kind) {
    }

    private final String text;
    private final Width width;
    private final Separators separators;

    Fragments(String text, Width width) {
        this.text = text;
        this.width = width;
        this.separators = new Separators(text);
    }

    /** Consecutive stretches of the block, none wider than the limit. */
    List<Fragment> of(Block block, int limit) {
        List<Fragment> fragments = new ArrayList<>();
        cut(block.start(), block.end(), block.kind(), levels(block), 0, limit, fragments);
        return fragments;
    }

    /** The sentences of a stretch, or its lines or rows where it has none. */
    List<Fragment> sentences(Block block, int limit) {
        List<Fragment> fragments = new ArrayList<>();
        List<IntPredicate> levels = levels(block);
        boolean prose = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.LIST;
        IntPredicate finest = prose ? levels.stream().reduce(IntPredicate::or).orElseThrow() : levels.getFirst();
        cut(block.start(), block.end(), block.kind(), List.of(finest), -1, limit, fragments);
        return fragments;
    }

    private List<IntPredicate> levels(Block block) {
        return switch (block.kind()) {
            case HEADING, PARAGRAPH -> List.of(separators::paragraph, separators::sentence);
            case LIST -> List.of(at -> separators.line(at) && isItem(at), separators::line, separators::sentence);
            case CODE -> List.of(separators::paragraph, separators::line);
            case TABLE -> {
                int header = Tables.headerEnd(text, block);
                // A header stays with the first row.
                yield List.of(at -> at > header && separators.line(at), separators::line, separators::cell);
            }
        };
    }

    private boolean isItem(int at) {
        return ITEM.matcher(text).region(at, Math.min(text.length(), at + 200)).lookingAt();
    }

    /** @param level the first separators to try; below 0 they are used even where nothing is too wide */
    private void cut(int start, int end, Kind kind, List<IntPredicate> levels, int level, int limit, List<Fragment> into) {
        if (level >= 0 && width.between(start, end) <= limit) {
            into.add(new Fragment(start, end, kind));
        } else if (level >= levels.size()) {
            windows(start, end, kind, limit, into);
        } else {
            int from = start;
            for (int at = start + 1; at < end; at++) {
                if (levels.get(Math.max(0, level)).test(at)) {
                    cut(from, at, kind, levels, Math.max(0, level) + 1, limit, into);
                    from = at;
                }
            }
            cut(from, end, kind, levels, Math.max(0, level) + 1, limit, into);
        }
    }

    /** One endless sentence: as much as fits, up to the last clause, else the last word, else the last character. */
    private void windows(int start, int end, Kind kind, int limit, List<Fragment> into) {
        int from = start;
        while (from < end) {
            int to = width.between(from, end) <= limit ? end : last(from, Math.min(end, width.end(from, limit)));
            into.add(new Fragment(from, to, kind));
            from = to;
        }
    }

    private int last(int from, int to) {
        if (to >= text.length()) {
            return to;
        }
        int half = from + (to - from) / 2;
        for (IntPredicate finer : List.<IntPredicate>of(separators::clause, separators::word, separators::character)) {
            for (int at = to; at > half; at--) {
                if (finer.test(at)) {
                    return at;
                }
            }
        }
        return to;
    }
}
