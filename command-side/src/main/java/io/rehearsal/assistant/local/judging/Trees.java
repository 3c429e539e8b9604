package io.rehearsal.assistant.local.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Boosted decision trees, as the training program writes them: a line with the names of the inputs, one with what stands before the
 * trees, then a tree a line. A tree is its nodes one after another, a branch as {@code input:bound:left:right} and a leaf as a number;
 * what is at most the bound goes left.
 */
final class Trees {

    private record Node(int input, double bound, int left, int right, double value) {

        static Node of(String text) {
            var parts = text.split(":");
            return parts.length == 1 ? new Node(-1, 0, 0, 0, Double.parseDouble(text))
                    : new Node(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]), 0);
        }
    }

    private final List<String> inputs;
    private final double before;
    private final List<Node[]> trees;

    private Trees(List<String> inputs, double before, List<Node[]> trees) {
        this.inputs = inputs;
        this.before = before;
        this.trees = trees;
    }

    static Trees load(String file) {
        var stream = Objects.requireNonNull(Trees.class.getResourceAsStream(file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var inputs = List.of(reader.readLine().split(" "));
            double before = Double.parseDouble(reader.readLine());
            var trees = new ArrayList<Node[]>();
            reader.lines().filter(line -> !line.isBlank()).map(line -> Arrays.stream(line.split(" ")).map(Node::of).toArray(Node[]::new)).forEach(trees::add);
            return new Trees(inputs, before, List.copyOf(trees));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NullPointerException where an input is not among the signs */
    double sum(Signs signs) {
        var values = inputs.stream().mapToDouble(signs::get).toArray();
        double sum = before;
        for (var tree : trees) {
            int at = 0;
            while (tree[at].input() >= 0) {
                at = values[tree[at].input()] <= tree[at].bound() ? tree[at].left() : tree[at].right();
            }
            sum += tree[at].value();
        }
        return sum;
    }

    /** The sum as a likelihood, from 0 to 1. */
    double likelihood(Signs signs) {
        return 1 / (1 + Math.exp(-sum(signs)));
    }
}
