package io.rehearsal.api.console;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A bar of a small chart, drawn 100 units high.
 *
 * @param x      where it begins, two units a bar
 * @param y      where its top is
 * @param height 0 to 100
 */
record Bar(int x, int y, int height) {

    private static final int FULL = 100;

    /** As high as the greatest is full; what is not nothing can be seen. */
    static List<Bar> of(List<Long> values) {
        long most = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
        return IntStream.range(0, values.size())
                .mapToObj(i -> {
                    int height = (int) Math.ceil((double) FULL * values.get(i) / most);
                    return new Bar(i * 2, FULL - height, height);
                })
                .toList();
    }
}
