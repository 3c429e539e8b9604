package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first stages of a pipeline as the {@code find} that they are, and the stages behind.
 *
 * @param limit 0 for all
 */
record FindStages(Document filter, @Nullable Document sort, int skip, int limit, List<Document> rest) {

    private static final Set<String> READING = Set.of("$match", "$sort", "$skip", "$limit", "$group", "$count");

    static FindStages of(List<Document> pipeline) {
        var matches = new ArrayList<Document>();
        Document sort = null;
        int skip = 0;
        int limit = 0;
        int taken = 0;
        for (Document stage : pipeline) {
            if (skip == 0 && stage.get("$match") instanceof Document match) {
                matches.add(match);
            } else if (skip == 0 && sort == null && stage.get("$sort") instanceof Document order && isOfNumbers(order)) {
                sort = order;
            } else if (skip == 0 && stage.get("$skip") instanceof Number number && isPositiveInteger(number)) {
                skip = number.intValue();
            } else if (stage.get("$limit") instanceof Number number && isPositiveInteger(number)) {
                limit = number.intValue();
                taken++;
                break;
            } else {
                break;
            }
            taken++;
        }
        Document filter = switch (matches.size()) {
            case 0 -> new Document();
            case 1 -> matches.getFirst();
            default -> new Document("$and", matches);
        };
        return new FindStages(filter, sort, skip, limit, pipeline.subList(taken, pipeline.size()));
    }

    /** Whether the stages behind leave the documents that they are given as they are. */
    boolean onlyRead() {
        return rest.stream().allMatch(stage -> READING.containsAll(stage.keySet()));
    }

    private static boolean isOfNumbers(Document order) {
        return !order.isEmpty() && order.values().stream().allMatch(Number.class::isInstance);
    }

    private static boolean isPositiveInteger(Number number) {
        return number.intValue() > 0 && number.doubleValue() == number.intValue();
    }
}
