package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.Language;
import java.util.List;

/** Vectors by the letters of a text, for tests that need no true meaning. */
final class FakeMeanings {

    private FakeMeanings() {
    }

    static List<float[]> embed(Language language, List<String> texts) {
        return texts.stream().map(FakeMeanings::vector).toList();
    }

    private static float[] vector(String text) {
        float[] vector = new float[32];
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> vector[c % 32]++);
        double length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.max(1e-9, Math.sqrt(length));
        }
        return vector;
    }
}
