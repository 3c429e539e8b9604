package io.rehearsal.api.embedded.mongodb;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keys of indexes. The store's own type serializes both sides of every comparison, which took most of the server's time; a key
 * of one string or number, which nearly all are, is compared as that. The order of numbers is that of their serialized bits, in which
 * indexes on disk lie; it is the numbers' own from 0 on.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final byte STRING = 0;
    private static final byte OTHER = 1;
    private static final byte NUMBER = 2;
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
        if (isNumber(a) && isNumber(b)) {
            return Long.compareUnsigned(bits(a), bits(b));
        }
        return left == right ? others.compare(a, b) : left ? -1 : 1;
    }

    @Override
    public int getMemory(KeyValue key) {
        if (isString(key)) {
            return OVERHEAD_BYTES + 2 * string(key).length();
        }
        return OVERHEAD_BYTES + (isNumber(key) ? Double.BYTES : others.getMemory(key));
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        if (isString(key)) {
            buffer.put(STRING);
            StringDataType.INSTANCE.write(buffer, string(key));
        } else if (isNumber(key)) {
            buffer.put(NUMBER).putLong(bits(key));
        } else {
            buffer.put(OTHER);
            others.write(buffer, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        return switch (buffer.get()) {
            case STRING -> new KeyValue(StringDataType.INSTANCE.read(buffer));
            case NUMBER -> new KeyValue(Double.longBitsToDouble(buffer.getLong()));
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

    private static boolean isNumber(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof Double;
    }

    private static long bits(KeyValue key) {
        return Double.doubleToLongBits((Double) key.get(0));
    }

    private static String string(KeyValue key) {
        return (String) key.get(0);
    }
}
