package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.Stored;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** A root as it is stored: the record's own fields, and what the fold needs to go on. */
final class RootFormat<V> {

    static final String ID = "_id";
    static final String AGGREGATE = "aggregate";
    static final String APPLIED = "applied";
    static final String OWNER = "owner";
    static final String ERASED = "erased";
    static final String PARKED = "parked";
    static final String EMPTY = "empty";
    static final String REVISION = "revision";
    /** What stands beside a root names it. */
    static final String ROOT = "root";

    private final MongoConverter converter;
    private final Class<V> type;

    RootFormat(MongoConverter converter, Class<V> type) {
        this.converter = converter;
        this.type = type;
    }

    /** The number at the end of an aggregate's identifier; where there is none, the identifier. */
    static Object id(String key) {
        var number = key.substring(key.lastIndexOf('-') + 1);
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            return key;
        }
    }

    static long applied(Document root) {
        return root.getBoolean(PARKED, false) ? Long.MAX_VALUE : root.get(APPLIED, Number.class).longValue();
    }

    Document write(Stored<V> stored) {
        var document = new Document(ID, id(stored.key()));
        var view = stored.view();
        if (view == null) {
            document.append(EMPTY, true);
        } else {
            var fields = new Document();
            converter.write(view, fields);
            fields.remove(ID);
            document.putAll(fields);
        }
        if (stored.owner() != null) {
            document.append(OWNER, stored.owner());
        }
        if (stored.erased()) {
            document.append(ERASED, true);
        }
        if (stored.parked()) {
            document.append(PARKED, true);
        }
        return document.append(AGGREGATE, stored.key()).append(APPLIED, stored.applied()).append(REVISION, stored.revision());
    }

    Stored<V> read(Document document) {
        return new Stored<>(
                document.getString(AGGREGATE),
                document.get(APPLIED, Number.class).longValue(),
                document.getBoolean(EMPTY, false) ? null : converter.read(type, document),
                document.get(OWNER) instanceof Number owner ? owner.longValue() : null,
                document.getBoolean(ERASED, false),
                document.getBoolean(PARKED, false),
                document.get(REVISION, Number.class).longValue());
    }
}
