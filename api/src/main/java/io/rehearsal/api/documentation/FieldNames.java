package io.rehearsal.api.documentation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import io.rehearsal.api.contract.SnakeCase;
import java.lang.reflect.RecordComponent;

/** Calls fields in schemas what they are called in bodies: the schemas are made with Jackson 2, which does not see the annotations of Jackson 3. */
final class FieldNames extends PropertyNamingStrategy {

    private static final long serialVersionUID = 1L;
    private static final PropertyNamingStrategies.NamingBase SNAKE_CASE = new PropertyNamingStrategies.SnakeCaseStrategy();

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
        return name(field, name);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String name) {
        return name(method, name);
    }

    @Override
    public String nameForConstructorParameter(MapperConfig<?> config, AnnotatedParameter parameter, String name) {
        return name(parameter, name);
    }

    private static String name(AnnotatedMember member, String name) {
        return name(member.getDeclaringClass(), name);
    }

    /** What a body of the record calls what it holds. */
    static String name(Class<?> type, RecordComponent component) {
        var named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? name(type, component.getName()) : named.value();
    }

    private static String name(Class<?> type, String property) {
        return SnakeCase.class.isAssignableFrom(type) ? SNAKE_CASE.translate(property) : property;
    }
}
