package io.rehearsal.query.rebuild;

import org.bson.RawBsonDocument;

/** How large what is stored is. */
public final class StoredSizes {

    public static final int MEGABYTE = 1_000_000;

    private StoredSizes() {
    }

    /** Bytes of the largest document that there is. */
    public static int largest(ReadSide side) {
        var database = side.database();
        var most = 0;
        for (var name : database.listCollectionNames()) {
            for (var document : database.getCollection(name, RawBsonDocument.class).find()) {
                most = Math.max(most, document.getByteBuffer().remaining());
            }
        }
        return most;
    }
}
