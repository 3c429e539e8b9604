package io.rehearsal.query.projection;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a record's components by name. */
public final class Components {

    private Components() {
    }

    static @Nullable Object value(Record record, String name) {
        var component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("no component " + name));
        return value(component, record);
    }

    /** The value of that component. */
    public static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
