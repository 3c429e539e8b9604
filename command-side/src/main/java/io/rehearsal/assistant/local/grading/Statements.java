package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.embedding.Embeddings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences of one text. */
record Statements(List<Statement> each) {

    boolean isEmpty() {
        return each.isEmpty();
    }

    String text() {
        return each.stream().map(Statement::text).collect(Collectors.joining("\n"));
    }

    List<Term> terms() {
        return each.stream().flatMap(statement -> statement.terms().stream()).toList();
    }

    Set<String> stems() {
        return terms().stream().map(Term::stem).collect(Collectors.toCollection(HashSet::new));
    }

    /** The meaning of the whole: the sentences' mean, each weighing as many words as it has; of length 1, or zeros where there is no sentence. */
    float[] meaning() {
        if (each.size() == 1) {
            return each.getFirst().meaning();
        }
        var sum = new float[each.isEmpty() ? 0 : each.getFirst().meaning().length];
        for (var statement : each) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (statement.terms().size() + 1) * statement.meaning()[i];
            }
        }
        return Meanings.unit(sum);
    }

    /** The greatest cosine between a sentence of these, or all of them together, and a meaning; 0 where there is no sentence. */
    double nearest(float[] other) {
        return isEmpty() ? 0 : Math.max(Embeddings.cosine(meaning(), other),
                each.stream().mapToDouble(statement -> Embeddings.cosine(statement.meaning(), other)).max().orElse(0));
    }
}
