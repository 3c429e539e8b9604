package io.rehearsal.api.documentation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a record's fields which may be null, and that all are there but those that are left out where they are null or empty. */
final class Nullness implements ModelConverter {

    private static final String NULL = "null";

    private final ObjectMapper json;

    Nullness(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var raw = json.constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            var model = schema.get$ref() == null ? schema : context.getDefinedModels().get(schemaName(schema.get$ref()));
            if (model != null && model.getProperties() != null) {
                for (var component : raw.getRecordComponents()) {
                    describe(model, FieldNames.name(raw, component), component);
                }
            }
        }
        return schema;
    }

    private static void describe(Schema<?> model, String name, RecordComponent component) {
        var field = model.getProperties().get(name);
        if (field == null) {
            return;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (field.get$ref() != null) {
                model.getProperties().put(name, new JsonSchema().anyOf(List.of(new JsonSchema().$ref(field.get$ref()), nothing())));
            } else if (field.getAnyOf() != null) {
                field.addAnyOfItem(nothing());
            } else if (field.getTypes() != null) {
                field.addType(NULL);
                allowNull(field);
            }
        }
        if (isAlwaysThere(component) && (model.getRequired() == null || !model.getRequired().contains(name))) {
            model.addRequiredItem(name);
        }
    }

    private static Schema<?> nothing() {
        return new JsonSchema().types(Set.of(NULL));
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAccessor().isAnnotationPresent(JsonInclude.class) && !component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class);
    }

    /** Whether a schema that was described here takes null. */
    static boolean takesNull(Schema<?> field) {
        if (field.getAnyOf() != null) {
            return field.getAnyOf().stream().anyMatch(Nullness::takesNull);
        }
        return field.getTypes() == null ? field.get$ref() == null && field.getOneOf() == null : field.getTypes().contains(NULL);
    }

    /** A list of values is all that there may be. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void allowNull(Schema<?> field) {
        if (field.getEnum() != null) {
            var all = new ArrayList<>(field.getEnum());
            if (!all.contains(null)) {
                all.add(null);
            }
            ((Schema) field).setEnum(all);
        }
    }

    private static String schemaName(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
