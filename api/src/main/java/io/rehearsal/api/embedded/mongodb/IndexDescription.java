package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What an index may be declared with here; MongoDB's other options are refused, never passed over. */
final class IndexDescription {

    private static final Set<String> OPTIONS = Set.of("v", "ns", "name", "key", "unique", "sparse", "background");
    private static final Pattern PLACE_IN_ARRAY = Pattern.compile("(.*\\.)?\\d+(\\..*)?");
    private static final int CANNOT_CREATE_INDEX = 67;

    private IndexDescription() {
    }

    /** @throws MongoServerError with code 67 for an option or a kind of index that is not there */
    static void requireSupported(Document index) {
        for (String option : index.keySet()) {
            if (!OPTIONS.contains(option)) {
                throw refused("the embedded store has no index option '" + option + "'");
            }
        }
        ((Document) Objects.requireNonNull(index.get("key"))).forEach((field, direction) -> {
            if (!(direction instanceof Number) || field.contains("$") || PLACE_IN_ARRAY.matcher(field).matches()) {
                throw refused("the embedded store has no index of kind '" + field + ": " + direction + "'");
            }
        });
    }

    private static MongoServerError refused(String message) {
        return new MongoServerError(CANNOT_CREATE_INDEX, "CannotCreateIndex", message);
    }
}
