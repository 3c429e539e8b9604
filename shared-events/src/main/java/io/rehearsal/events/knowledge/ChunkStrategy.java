package io.rehearsal.events.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a document is cut into chunks. */
public enum ChunkStrategy {
    /** Where the meaning turns, by the distance of neighbouring sentences. */
    SEMANTIC,
    /** Small chunks, which are found, within larger ones, which are answered. */
    PARENT_CHILD,
    /** By structure, then by separators, to a size, with an overlap. */
    RECURSIVE;

    /** As people and settings write it, such as {@code parent_child}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChunkStrategy> of(String id) {
        return Arrays.stream(values()).filter(strategy -> strategy.id().equals(id)).findFirst();
    }
}
