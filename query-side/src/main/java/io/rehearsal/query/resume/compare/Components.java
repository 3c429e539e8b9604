package io.rehearsal.query.resume.compare;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and builds the records of a content by their components. */
public final class Components {

    private Components() {
    }

    static @Nullable Object read(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Record build(Class<? extends Record> type, @Nullable Object[] values) {
        var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a value of another type stands in the differences", e);
        }
    }

    /** Every text and number below a value, in order. */
    public static List<String> texts(@Nullable Object value) {
        var texts = new ArrayList<String>();
        collect(value, texts);
        return texts;
    }

    private static void collect(@Nullable Object value, List<String> texts) {
        switch (value) {
            case null -> { }
            case List<?> list -> list.forEach(element -> collect(element, texts));
            case Record holder -> {
                for (var component : holder.getClass().getRecordComponents()) {
                    collect(read(component, holder), texts);
                }
            }
            default -> texts.add(value.toString());
        }
    }
}
