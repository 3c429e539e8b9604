package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keys of indexes. The store's own type serializes both sides of every comparison, which took most of the server's time; a key
 * of one string, which nearly all are, is compared as that string.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final byte STRING = 0;
    private static final byte OTHER = 1;
    /** What a key takes in memory beside its characters. */
    private static final int OVERHEAD_BYTES = 120;

    private final ObjectDataType others = new ObjectDataType();

    @Override
    public int compare(KeyValue a, KeyValue b) {
        boolean left = isString(a);
        boolean right = isString(b);
        if (left && right) {
            return string(a).compareTo(string(b));
        }
        return left == right ? others.compare(a, b) : left ? -1 : 1;
    }

    @Override
    public int getMemory(KeyValue key) {
        return OVERHEAD_BYTES + (isString(key) ? 2 * string(key).length() : others.getMemory(key));
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        if (isString(key)) {
            buffer.put(STRING);
            StringDataType.INSTANCE.write(buffer, string(key));
        } else {
            buffer.put(OTHER);
            others.write(buffer, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return switch (buffer.get()) {
            case STRING -> new KeyValue(StringDataType.INSTANCE.read(buffer));
            case OTHER -> (KeyValue) others.read(buffer);
            default -> throw new IllegalStateException("not a key of an index");
        };
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

    private static boolean isString(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static String string(KeyValue key) {
        return (String) key.get(0);
    }
}
