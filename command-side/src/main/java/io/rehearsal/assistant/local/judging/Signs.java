package io.rehearsal.assistant.local.judging;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What speaks for and against an answer making a point, each sign a number with a name; those of a whole answer, or of one point as well. */
record Signs(Map<String, Double> values) {

    double get(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    Signs with(Map<String, Double> further) {
        var all = new HashMap<>(values);
        all.putAll(further);
        return new Signs(Map.copyOf(all));
    }
}
