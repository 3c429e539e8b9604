package io.rehearsal.query.rebuild;

import io.rehearsal.query.projection.Components;
import io.rehearsal.events.operations.queries.GenerationComparison.Field;
import io.rehearsal.query.projection.Child;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The single values of a document and of what stands beside it, by their paths. */
final class DocumentFields {

    private static final int LONGEST = 200;

    private DocumentFields() {
    }

    /** A value and how it is told. */
    record Value(Object value, String told) {
    }

    /** @param open whether values may be told; else their kind alone is */
    static Map<String, Value> of(@Nullable Object view, List<Child> children, boolean open) {
        var values = new TreeMap<String, Value>();
        collect("", view, open, values);
        children.forEach(child -> collect(child.getClass().getSimpleName() + "[" + child.id() + "]", child, open, values));
        return values;
    }

    static List<Field> differing(Map<String, Value> live, Map<String, Value> other) {
        var paths = new TreeSet<>(live.keySet());
        paths.addAll(other.keySet());
        var fields = new ArrayList<Field>();
        for (var path : paths) {
            var first = live.get(path);
            var second = other.get(path);
            if (!Objects.equals(value(first), value(second))) {
                fields.add(new Field(path, told(first), told(second)));
            }
        }
        return fields;
    }

    private static @Nullable Object value(@Nullable Value value) {
        return value == null ? null : value.value();
    }

    private static @Nullable String told(@Nullable Value value) {
        return value == null ? null : value.told();
    }

    private static void collect(String path, @Nullable Object value, boolean open, Map<String, Value> values) {
        switch (value) {
            case null -> { }
            case Record it -> {
                for (var component : it.getClass().getRecordComponents()) {
                    collect(path.isEmpty() ? component.getName() : path + "." + component.getName(), Components.value(component, it), open, values);
                }
            }
            // A key may be the person's words too.
            case Map<?, ?> it when open -> it.forEach((key, element) -> collect(path + "[" + key + "]", element, true, values));
            case Map<?, ?> it -> values.put(path, new Value(it, "map of " + it.size()));
            case Collection<?> it -> {
                int i = 0;
                for (var element : it) {
                    collect(path + "[" + i++ + "]", element, open, values);
                }
            }
            default -> values.put(path, new Value(value, open ? shortened(value.toString()) : kind(value)));
        }
    }

    private static String kind(Object value) {
        return value instanceof CharSequence text ? "text of " + text.length() + " characters" : value.getClass().getSimpleName();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
