package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field's value as an index orders it: by type in BSON's order, then by value. What cannot be ordered in full here (documents,
 * arrays, numbers that a double does not hold) has a place that is true but not {@link #exact}.
 */
record SortValue(int rank, Comparable<?> value, boolean exact) implements Comparable<SortValue> {

    private static final int NULL = 2;
    private static final int NUMBER = 4;
    private static final int STRING = 6;
    private static final int OTHER = 8;
    private static final int UUIDS = 10;
    private static final int OBJECT_ID = 12;
    private static final int BOOLEAN = 14;
    private static final int DATE = 16;

    static SortValue of(@Nullable Object value) {
        return switch (value) {
            case null -> new SortValue(NULL, "", true);
            case Missing missing -> new SortValue(NULL, "", true);
            case Long number -> number(number.doubleValue(), Math.abs(number) <= 1L << 53);
            case Decimal128 number -> number(number.doubleValue(), false);
            case Number number -> number(number.doubleValue(), true);
            case String text -> new SortValue(STRING, text, true);
            case UUID id -> new SortValue(UUIDS, id.toString(), true);
            case ObjectId id -> new SortValue(OBJECT_ID, id, true);
            case Boolean truth -> new SortValue(BOOLEAN, truth, true);
            case Instant date -> new SortValue(DATE, date, true);
            default -> new SortValue(OTHER, "", false);
        };
    }

    private static SortValue number(double number, boolean exact) {
        return new SortValue(NUMBER, number + 0.0, exact);
    }

    /** Whether a search can go to this place: null stands for what is absent too, and the rest shares one place. */
    boolean isSearchable() {
        return rank != NULL && rank != OTHER && !(value instanceof Double number && number.isNaN());
    }

    /** The value where it is a string. */
    @Nullable String text() {
        return value instanceof String text && rank == STRING ? text : null;
    }

    SortValue startOfType() {
        return new SortValue(rank - 1, "", true);
    }

    SortValue endOfType() {
        return new SortValue(rank + 1, "", true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public int compareTo(SortValue other) {
        int types = Integer.compare(rank, other.rank);
        return types != 0 ? types : ((Comparable<Object>) value).compareTo(other.value);
    }
}
