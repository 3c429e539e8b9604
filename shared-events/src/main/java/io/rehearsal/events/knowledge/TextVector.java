package io.rehearsal.events.knowledge;

/**
 * A text's vector.
 *
 * @param model  that made it: vectors of one model only are comparable
 * @param values as many as the model has dimensions, of length 1; not to be changed
 */
public record TextVector(EmbeddingModel model, float[] values) {

    /** {@code zh} or {@code en}. */
    public String language() {
        return model.language();
    }
}
