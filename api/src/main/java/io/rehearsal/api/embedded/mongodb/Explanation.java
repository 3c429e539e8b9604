package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What MongoDB's {@code explain} says: the index, and how many documents were read. */
final class Explanation {

    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Explanation() {
    }

    /** @throws MongoServerError with code 115 for another command than a {@code find} or {@code aggregate} of a collection */
    static Document of(@Nullable MongoCollection<Object> collection, Document command) {
        if (!(collection instanceof IndexedCollection indexed)) {
            throw new MongoServerError(COMMAND_NOT_SUPPORTED, "CommandNotSupported",
                    "the embedded store explains a find or an aggregate of a collection that is there");
        }
        FindStages find = command.containsKey("aggregate")
                ? FindStages.of(Aggregation.parse(command.get("pipeline")))
                : new FindStages((Document) command.getOrDefault("filter", new Document()), (Document) command.get("sort"),
                        number(command, "skip"), Math.abs(number(command, "limit")), List.of());
        var execution = indexed.search(find.filter(), find.sort(), find.skip(), find.limit());
        Document plan = execution.index() == null
                ? new Document("stage", "COLLSCAN")
                : new Document("stage", "FETCH")
                        .append("inputStage", new Document("stage", "IXSCAN").append("indexName", execution.index()));
        return new Document("queryPlanner", new Document("winningPlan", plan))
                .append("executionStats", new Document("executionSuccess", true)
                        .append("nReturned", (long) execution.found().size())
                        .append("totalDocsExamined", execution.examined()))
                .append("ok", 1.0);
    }

    private static int number(Document find, String option) {
        return ((Number) find.getOrDefault(option, 0)).intValue();
    }
}
