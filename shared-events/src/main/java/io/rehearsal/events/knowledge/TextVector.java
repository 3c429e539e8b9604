package io.rehearsal.events.knowledge;

/**
 * A text's vector.
 *
 * @param language the language of the model, {@code zh} or {@code en}: vectors of one language only are comparable
 * @param values   512 numbers for {@code zh}, 384 for {@code en}, of length 1; not to be changed
 */
public record TextVector(String language, float[] values) {
}
