package io.rehearsal.events.operations.queries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two generations of a projection differ. People go on writing meanwhile: a document that one generation has further than the other is behind, and
 * not different.
 *
 * @param live      what is read
 * @param other     what is being built, or was read before
 * @param building  whether the other one is being built, so that much of it may be missing yet
 * @param same      how many documents show the same in both
 * @param behind    how many have applied fewer events in one of the two
 * @param different how many show something else after the same events
 * @param onlyLive  how many are missing in the other
 * @param onlyOther how many are missing in what is read
 * @param first     the first documents that differ or are missing, by key
 */
public record GenerationComparison(
        String projection,
        Side live,
        Side other,
        boolean building,
        long same,
        long behind,
        long different,
        long onlyLive,
        long onlyOther,
        List<Document> first) {

    /**
     * A generation.
     *
     * @param checksum of what its documents show, whatever their order, in hex
     */
    public record Side(int generation, long documents, String checksum) {
    }

    /** Where a document differs. @param fields empty where one side has none */
    public record Document(String aggregateId, Kind kind, List<Field> fields) {
    }

    public enum Kind {
        DIFFERENT, ONLY_LIVE, ONLY_OTHER
    }

    /**
     * A field that differs. Of a person's document no value is told, but what kind of value it is.
     *
     * @param path  in the document, such as {@code versions[2].label}
     * @param live  null where it is not there
     * @param other null where it is not there
     */
    public record Field(String path, @Nullable String live, @Nullable String other) {
    }
}
