package io.rehearsal.events.knowledge;

import java.util.Arrays;

/**
 * The models that make vectors of texts, one a language. What is searched holds vectors of these models and no others, so that a change
 * here is another version of the index: the old one answers by words alone until the new one is built.
 */
public enum EmbeddingModel {
    CHINESE("zh", "bge-small-zh-v1.5-q", 512),
    ENGLISH("en", "bge-small-en-v1.5-q", 384);

    private final String language;
    private final String id;
    private final int dimensions;

    EmbeddingModel(String language, String id, int dimensions) {
        this.language = language;
        this.id = id;
        this.dimensions = dimensions;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    /** The model's name and version: vectors of different ones cannot be compared. */
    public String id() {
        return id;
    }

    /** How many numbers a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** @throws IllegalArgumentException where no model reads the language */
    public static EmbeddingModel of(String language) {
        return Arrays.stream(values()).filter(model -> model.language.equals(language)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model reads " + language));
    }
}
