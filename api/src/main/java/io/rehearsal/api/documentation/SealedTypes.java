package io.rehearsal.api.documentation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A body that is one of several records is described as any of these: one may have all that another has, and more. */
final class SealedTypes implements ModelConverter {

    private static final String SCHEMAS = "#/components/schemas/";

    private final ObjectMapper json;

    SealedTypes(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = json.constructType(type.getType()).getRawClass();
        if (raw.isInterface() && raw.isSealed()) {
            var name = SchemaNames.of(raw);
            if (!context.getDefinedModels().containsKey(name)) {
                var any = new JsonSchema();
                Stream.of(raw.getPermittedSubclasses()).forEach(permitted -> any.addAnyOfItem(context.resolve(new AnnotatedType(permitted).resolveAsRef(true))));
                context.defineModel(name, any, type, null);
            }
            return new JsonSchema().$ref(SCHEMAS + name);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
