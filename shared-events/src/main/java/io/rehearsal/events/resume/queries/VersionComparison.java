package io.rehearsal.events.resume.queries;

import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to another, losslessly: the first version with every difference applied is the second.
 *
 * @param differences in the order of the content
 */
public record VersionComparison(String before, String after, List<Difference> differences) {

    /** What became of a value. */
    public enum Type {
        ADDED, DELETED, MODIFIED
    }

    /**
     * @param section  top-level part of the content, such as {@code experience}
     * @param oldPath  where the value stood in the first version; null where it was added
     * @param newPath  where it stands in the second; null where it was deleted
     * @param oldValue the value or whole entry (String, Integer, or a record of {@link ResumeContent}); null where it was added
     * @param newValue likewise; null where it was deleted
     * @param words    for two texts, the pieces that make the one into the other; else empty
     */
    public record Difference(
            Type type,
            String section,
            @Nullable String oldPath,
            @Nullable String newPath,
            @Nullable Object oldValue,
            @Nullable Object newValue,
            List<WordChange> words) {
    }

    /** A run of words: kept (null type), added or deleted. Kept and deleted runs make the old text, kept and added the new. */
    public record WordChange(@Nullable Type type, String text) {
    }
}
