package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.EmbeddingModel;
import io.rehearsal.events.knowledge.TextVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Vectors that are the same for the same text and far from each other for others; remembers what was asked for. */
final class FakeVectors implements ChunkVectors {

    final List<String> asked = new ArrayList<>();

    @Override
    public synchronized List<TextVector> of(long ownerId, List<String> texts) {
        asked.addAll(texts);
        return texts.stream().map(FakeVectors::vector).toList();
    }

    static TextVector vector(String text) {
        var model = text.codePoints().anyMatch(Character::isIdeographic) ? EmbeddingModel.CHINESE : EmbeddingModel.ENGLISH;
        var random = new Random(text.hashCode());
        var values = new float[model.dimensions()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new TextVector(model, values);
    }
}
