package io.rehearsal.api.documentation;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Calls schemas after their records: {@code ResumeBody.Row} is {@code ResumeRow}, so that two rows of one contract do not become one. */
final class SchemaNames extends TypeNameResolver {

    private static final String SUFFIX = "Body";

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return of(type);
    }

    static String of(Class<?> type) {
        var name = new StringBuilder();
        for (Class<?> enclosing = type; enclosing != null; enclosing = enclosing.getEnclosingClass()) {
            name.insert(0, withoutSuffix(enclosing.getSimpleName()));
        }
        return name.toString();
    }

    private static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) && name.length() > SUFFIX.length() ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
