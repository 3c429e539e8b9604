package io.rehearsal.assistant.local.grading;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.embedding.ReadText;
import io.rehearsal.assistant.embedding.ReadText.Token;
import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Reads texts for what they mean. */
final class Meanings {

    private final Embeddings embeddings;

    Meanings(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    Statements read(Language language, String text) {
        return read(language, Sentences.of(text));
    }

    Statements read(Language language, List<String> sentences) {
        var readings = embeddings.read(language, sentences);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < sentences.size(); i++) {
            statements.add(statement(language, sentences.get(i), readings.get(i)));
        }
        return new Statements(List.copyOf(statements));
    }

    private static Statement statement(Language language, String text, ReadText reading) {
        var terms = new ArrayList<Term>();
        int next = 0;
        for (var word : Words.of(language, text)) {
            while (next < reading.tokens().size() && reading.tokens().get(next).end() <= word.start()) {
                next++;
            }
            var inside = new ArrayList<Token>();
            for (int i = next; i < reading.tokens().size() && reading.tokens().get(i).start() < word.end(); i++) {
                inside.add(reading.tokens().get(i));
            }
            if (!inside.isEmpty()) {
                terms.add(new Term(word.stem(), word.common(), mean(inside)));
            }
        }
        return new Statement(text, reading.whole(), List.copyOf(terms));
    }

    private static float[] mean(List<Token> tokens) {
        var sum = new float[tokens.getFirst().vector().length];
        for (var token : tokens) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += token.vector()[i];
            }
        }
        return unit(sum);
    }

    static float[] unit(float[] vector) {
        double length = Math.sqrt(Embeddings.cosine(vector, vector));
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length && length > 0; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }
}
