package io.rehearsal.query.projection.mongo;

import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.Projection;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** Writes down which collections there are, with their fields and indexes. */
final class ReadModelsPage {

    private static final String INTRODUCTION = """
            # Read models

            A test makes this page from the code and compares it.

            Each projection keeps a document per aggregate in the collection `<projection>_<generation>`, such as `resume_3`. What there may be
            many of stands beside it in collections of its own, such as `resume_3_versions`; `root` there is the `_id` of the document it belongs
            to. Which generation is read stands in the collection `projections`, and in `followers` up to where events have been looked at.

            A root has these fields besides its own:

            | field | type | what it is |
            | --- | --- | --- |
            | `aggregate` | string | the aggregate's identifier |
            | `applied` | long | sequence number of the last event that was folded |
            | `revision` | long | how often the document was written; who replaces it names the one before |
            | `owner` | long | the account whose personal data it holds; absent for nobody's |
            | `erased` | bool | present once it was folded again after its owner's erasure |
            | `parked` | bool | present where an event could not be folded |
            | `empty` | bool | present while there is nothing to see |
            """;

    private ReadModelsPage() {
    }

    static String of(Collection<? extends Projection<?>> projections) {
        var page = new StringBuilder(INTRODUCTION);
        var byName = projections.stream().collect(Collectors.toMap(Projection::name, it -> it, (one, _) -> one, TreeMap::new));
        byName.values().forEach(projection -> add(page, projection));
        return page.toString();
    }

    private static void add(StringBuilder page, Projection<?> projection) {
        var indexes = Indexes.of(projection);
        page.append("\n## ").append(projection.name()).append("\n");
        add(page, projection.name() + "_<generation>", projection.viewType(), indexes.get(""));
        new TreeMap<>(projection.children()).forEach((child, type) ->
                add(page, projection.name() + "_<generation>_" + child, type, indexes.get(child)));
    }

    private static void add(StringBuilder page, String collection, Class<?> type, List<IndexDefinition> indexes) {
        page.append("\n### `").append(collection).append("`\n\n| field | type |\n| --- | --- |\n");
        var rows = new ArrayList<String>();
        rows.addAll(rows("", type));
        if (rows.stream().noneMatch(row -> row.startsWith("| `_id` "))) {
            rows.addFirst(row("_id", "long"));
        }
        if (Child.class.isAssignableFrom(type)) {
            rows.add(1, row("root", "long"));
        }
        rows.forEach(page::append);
        page.append("\nIndexes: ").append(indexes.stream().map(ReadModelsPage::index).collect(Collectors.joining("; "))).append(".\n");
    }

    private static String index(IndexDefinition index) {
        return index.getIndexKeys().entrySet().stream().map(ReadModelsPage::key).collect(Collectors.joining(", "));
    }

    private static String key(Map.Entry<String, Object> key) {
        return "`" + key.getKey() + "`" + (key.getValue() instanceof Number number && number.intValue() < 0 ? " falling" : "");
    }

    private static List<String> rows(String prefix, Class<?> type) {
        return rows(prefix, type, new Type[0]);
    }

    private static List<String> rows(String prefix, Class<?> type, Type[] arguments) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> rows(
                prefix + (isId(type, component) ? "_id" : component.getName()),
                actual(component.getGenericType(), type, arguments)).stream()).toList();
    }

    private static Type actual(Type declared, Class<?> type, Type[] arguments) {
        return switch (declared) {
            case TypeVariable<?> it -> arguments[List.of(type.getTypeParameters()).indexOf(it)];
            case ParameterizedType it -> ResolvableType.forClassWithGenerics((Class<?>) it.getRawType(), Arrays.stream(it.getActualTypeArguments())
                    .map(argument -> ResolvableType.forType(actual(argument, type, arguments))).toArray(ResolvableType[]::new)).getType();
            default -> declared;
        };
    }

    private static boolean isId(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName()).isAnnotationPresent(Id.class) || component.getName().equals("id");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(String name, Type type) {
        return switch (type) {
            case ParameterizedType it when it.getRawType() == List.class -> rows(name + "[]", it.getActualTypeArguments()[0]);
            case ParameterizedType it when it.getRawType() == Map.class -> List.of(row(name, "document by name"));
            case ParameterizedType it -> rows(name + ".", (Class<?>) it.getRawType(), it.getActualTypeArguments());
            case Class<?> it when it.isRecord() -> rows(name + ".", it);
            case Class<?> it -> List.of(row(name, named(it)));
            default -> List.of(row(name, type.getTypeName()));
        };
    }

    private static String row(String name, String type) {
        return "| `" + name + "` | " + type + " |\n";
    }

    private static String named(Class<?> type) {
        return type.isEnum() || type == String.class ? "string"
                : type == Instant.class ? "date"
                : type == long.class || type == Long.class ? "long"
                : type == int.class || type == Integer.class ? "int"
                : type == double.class || type == Double.class ? "double"
                : type == boolean.class || type == Boolean.class ? "bool"
                : type.getSimpleName();
    }
}
