package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/** What MongoDB's {@code explain} of a {@code find} says: the index, and how many documents were read. */
final class Explanation {

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Explanation() {
    }

    /** @throws MongoServerError with code 115 for another command than {@code find} of a collection that is there */
    static Document of(@Nullable MongoCollection<Object> collection, Document find) {
        if (!find.containsKey("find") || !(collection instanceof IndexedCollection indexed)) {
            throw new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported", "the embedded store explains find alone");
        }
        indexed.queryDocuments((Document) find.getOrDefault("filter", new Document()), (Document) find.get("sort"),
                number(find, "skip"), Math.abs(number(find, "limit")), 0, null);
        var execution = IndexedCollection.lastExecution();
        Document scan = execution.index == null
                ? new Document("stage", "COLLSCAN")
                : new Document("stage", "IXSCAN").append("indexName", execution.index.getName());
        return new Document("queryPlanner", new Document("winningPlan",
                        execution.index == null ? scan : new Document("stage", "FETCH").append("inputStage", scan)))
                .append("executionStats", new Document("executionSuccess", true)
                        .append("nReturned", execution.returned).append("totalDocsExamined", execution.examined))
                .append("ok", 1.0);
    }

    private static int number(Document find, String option) {
        return ((Number) find.getOrDefault(option, 0)).intValue();
    }
}
