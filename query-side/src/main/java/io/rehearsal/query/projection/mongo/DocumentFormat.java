package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.StoredDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * How a document is stored. The view is JSON in one binary value: nothing searches inside it, and the embedded server,
 * which copies and compares documents field by field, takes it far more quickly than a tree of fields.
 */
final class DocumentFormat {

    static final String ID = "_id";
    static final String ORDER = "order";
    private static final String APPLIED = "applied";
    private static final String VIEW = "view";
    private static final String FIELDS = "fields";
    private static final String PARKED = "parked";

    private DocumentFormat() {
    }

    static Document write(StoredDocument stored) {
        var document = new Document(ID, stored.key())
                .append(APPLIED, new Document(Map.copyOf(stored.applied())))
                .append(VIEW, stored.view() == null ? null : new Binary(stored.view().getBytes(StandardCharsets.UTF_8)))
                .append(FIELDS, new Document(Map.copyOf(stored.fields())))
                .append(ORDER, stored.order());
        return stored.parked() ? document.append(PARKED, true) : document;
    }

    static StoredDocument read(Document document) {
        var applied = new HashMap<String, Long>();
        document.get(APPLIED, Document.class).forEach((aggregate, sequence) -> applied.put(aggregate, ((Number) sequence).longValue()));
        var fields = new HashMap<String, String>();
        document.get(FIELDS, Document.class).forEach((name, value) -> fields.put(name, (String) value));
        var view = document.get(VIEW, Binary.class);
        return new StoredDocument(
                document.getString(ID),
                applied,
                view == null ? null : new String(view.getData(), StandardCharsets.UTF_8),
                fields,
                document.get(ORDER, Number.class).longValue(),
                document.getBoolean(PARKED, false));
    }
}
