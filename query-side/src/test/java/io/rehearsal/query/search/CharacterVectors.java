package io.rehearsal.query.search;

import io.rehearsal.events.knowledge.EmbeddingModel;
import io.rehearsal.events.knowledge.TextVector;
import java.util.List;

/** Vectors of the characters of a text: the more characters two texts have in common, the nearer they are. */
final class CharacterVectors implements ChunkVectors {

    private static final int DIMENSIONS = EmbeddingModel.CHINESE.dimensions();

    @Override
    public List<TextVector> of(long ownerId, List<String> texts) {
        return texts.stream().map(CharacterVectors::vector).toList();
    }

    private static TextVector vector(String text) {
        var values = new float[DIMENSIONS];
        text.codePoints().forEach(character -> values[Math.floorMod(character * 31, DIMENSIONS)] += 1);
        double length = 0;
        for (float value : values) {
            length += value * value;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            values[i] /= (float) Math.max(1e-9, Math.sqrt(length));
        }
        return new TextVector(EmbeddingModel.CHINESE, values);
    }
}
