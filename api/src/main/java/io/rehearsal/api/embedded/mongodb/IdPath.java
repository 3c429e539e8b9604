package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The way by {@code _id}: to single ones by the index of ids, to a range and in order by the documents, which lie in its order. */
record IdPath(int equalities, boolean isRange, boolean isSorted, Supplier<Iterator<Object>> scan) implements AccessPath {

    static final String INDEX = "_id_";
    private static final String ID = "_id";

    @Override
    public String indexName() {
        return INDEX;
    }

    @Override
    public Stream<Object> positions() {
        Iterable<Object> positions = scan::get;
        return StreamSupport.stream(positions.spliterator(), false);
    }

    static Optional<AccessPath> of(Index<Object> ids, MVMap<Object, Document> documents, Conditions conditions, @Nullable Document sort) {
        Document asked = conditions.on(ID);
        FieldBounds bounds = FieldBounds.of(asked, true);
        if (bounds.isPoints()) {
            Object value = asked.get("$eq") == null ? new Document("$in", asked.get("$in")) : asked.get("$eq");
            return Optional.of(new IdPath(Integer.MAX_VALUE, false, false, () -> ids.getPositions(new Document(ID, value)).iterator()));
        }
        if (!liesInOrder(documents)) {
            return Optional.empty();
        }
        int direction = direction(sort);
        String low = bounds.low() == null ? null : bounds.low().text();
        String high = bounds.high() == null ? null : bounds.high().text();
        boolean range = low != null || high != null;
        if (!range && direction == 0) {
            return Optional.empty();
        }
        return Optional.of(new IdPath(0, range, direction != 0,
                () -> direction < 0 ? documents.cursor(high, low, true) : documents.cursor(low, high, false)));
    }

    /** Keys lie by type first; those of one type lie in their own order. */
    private static boolean liesInOrder(MVMap<Object, Document> documents) {
        return documents.firstKey() instanceof String && documents.lastKey() instanceof String;
    }

    private static int direction(@Nullable Document sort) {
        if (sort == null || sort.isEmpty()) {
            return 0;
        }
        Map.Entry<String, Object> first = sort.entrySet().iterator().next();
        return first.getKey().equals(ID) && first.getValue() instanceof Number number ? Integer.signum(number.intValue()) : 0;
    }
}
