package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What the server leaves out of several writes in one command. */
final class OrderedWrites {

    private static final String ERRORS = "writeErrors";

    private OrderedWrites() {
    }

    /**
     * Updates one by one, up to the first that fails; the server would do those behind it too.
     *
     * @param execute does a command of one update
     */
    static Document update(Document command, UnaryOperator<Document> execute) {
        var upserted = new ArrayList<Document>();
        int matched = 0;
        int modified = 0;
        Document answer = new Document();
        int index = 0;
        for (Object update : (Collection<?>) Objects.requireNonNull(command.get("updates"))) {
            Document one = command.clone();
            one.put("updates", List.of(update));
            answer = execute.apply(one);
            matched += (Integer) Objects.requireNonNull(answer.get("n"));
            modified += (Integer) Objects.requireNonNull(answer.get("nModified"));
            upserted.addAll(documents(answer, "upserted", index));
            if (answer.containsKey(ERRORS)) {
                answer.put(ERRORS, documents(answer, ERRORS, index));
                break;
            }
            index++;
        }
        answer.put("n", matched);
        answer.put("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        return answer;
    }

    private static List<Document> documents(Document answer, String field, int index) {
        return ((Collection<?>) answer.getOrDefault(field, List.of())).stream()
                .map(document -> ((Document) document).clone().append("index", index)).toList();
    }

    /** The server counts documents that it refused among the inserted. */
    static Document countInserted(Document command, Document answer, boolean ordered) {
        if (answer.get(ERRORS) instanceof Collection<?> errors) {
            int asked = ((Collection<?>) Objects.requireNonNull(command.get("documents"))).size();
            Document first = (Document) errors.iterator().next();
            answer.put("n", ordered ? (Integer) Objects.requireNonNull(first.get("index")) : asked - errors.size());
        }
        return answer;
    }
}
