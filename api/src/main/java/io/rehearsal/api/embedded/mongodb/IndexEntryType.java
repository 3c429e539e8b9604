package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Entries of an index in the order of its fields, written as BSON. */
final class IndexEntryType extends BasicDataType<IndexEntry> {

    private static final int ENTRY_BYTES = 100;
    private static final int VALUE_BYTES = 60;
    private static final String POSITION = "position";

    private final DocumentType documents = new DocumentType();
    private volatile List<Boolean> ascending = List.of();

    /** The directions of the fields. A map that is opened twice keeps its first; reading it through needs none. */
    void orderBy(List<Boolean> directions) {
        if (ascending.isEmpty()) {
            ascending = directions;
        }
    }

    @Override
    public int compare(IndexEntry a, IndexEntry b) {
        int common = Math.min(a.values().size(), b.values().size());
        for (int i = 0; i < common; i++) {
            int compared = a.values().get(i).compareTo(b.values().get(i));
            if (compared != 0) {
                return ascending.get(i) ? compared : -compared;
            }
        }
        if (a.edge() != 0 || b.edge() != 0) {
            return Integer.compare(a.edge(), b.edge());
        }
        return comparePositions(a.position(), b.position());
    }

    private static int comparePositions(@Nullable Object a, @Nullable Object b) {
        int compared = SortValue.of(a).compareTo(SortValue.of(b));
        if (compared != 0 || a == null || a.equals(b) || a instanceof String) {
            return compared;
        }
        return Arrays.compareUnsigned(bytes(a), bytes(b));
    }

    private static byte[] bytes(@Nullable Object position) {
        var bson = Unpooled.buffer();
        BsonEncoder.encodeDocument(new Document(POSITION, position), bson);
        return ByteBufUtil.getBytes(bson);
    }

    @Override
    public int getMemory(IndexEntry entry) {
        int characters = entry.values().stream().mapToInt(value -> value.value() instanceof String text ? text.length() : 0).sum();
        return ENTRY_BYTES + VALUE_BYTES * (entry.values().size() + 1) + 2 * characters;
    }

    @Override
    public void write(WriteBuffer buffer, IndexEntry entry) {
        var ranks = new ArrayList<Object>();
        var values = new ArrayList<Object>();
        for (SortValue value : entry.values()) {
            ranks.add(value.rank());
            values.add(value.value());
        }
        documents.write(buffer, new Document("ranks", ranks).append("values", values).append(POSITION, entry.position()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public IndexEntry read(ByteBuffer buffer) {
        Document document = documents.read(buffer);
        var ranks = new ArrayList<Object>((Collection<Object>) document.get("ranks"));
        var values = new ArrayList<Object>((Collection<Object>) document.get("values"));
        var fields = new ArrayList<SortValue>();
        for (int i = 0; i < ranks.size(); i++) {
            fields.add(new SortValue((Integer) ranks.get(i), (Comparable<?>) values.get(i), true));
        }
        return new IndexEntry(List.copyOf(fields), document.get(POSITION), 0);
    }

    @Override
    public IndexEntry[] createStorage(int size) {
        return new IndexEntry[size];
    }
}
