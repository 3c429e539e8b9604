package io.rehearsal.assistant.local.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a number by weights into whole numbers: the largest remainder method. */
final class Shares {

    private Shares() {
    }

    /** Shares that add up to the count, in the order of the weights; among equal remainders the first goes first. */
    static List<Integer> of(int count, List<Integer> weights) {
        int all = weights.stream().mapToInt(weight -> weight).sum();
        var shares = new ArrayList<>(weights.stream().map(weight -> count * weight / all).toList());
        int left = count - shares.stream().mapToInt(share -> share).sum();
        IntStream.range(0, weights.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(index -> count * weights.get(index) % all).reversed())
                .limit(left).forEach(index -> shares.set(index, shares.get(index) + 1));
        return List.copyOf(shares);
    }
}
