package io.rehearsal.events.resume;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a {@link ResumeContent} by their paths: {@code personalInfo.name}, {@code highlights[0]},
 * {@code experience[0].responsibilities[2]}. The normalised {@code skills} are no texts: they follow from {@code skillsRaw}.
 */
public final class ContentText {

    private static final String DERIVED = "skills";

    /** One text and its path. */
    public record Leaf(String path, String value) {
    }

    private record Field(String name, Method accessor) {
    }

    /** Accessors are kept: reflection makes new ones, and compiles them anew, at each asking. */
    private record Shape(List<Field> fields, Constructor<?> constructor) {

        private static final ClassValue<Shape> OF = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                var components = type.getRecordComponents();
                var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                try {
                    var names = ContentFields.of(type);
                    var fields = IntStream.range(0, components.length)
                            .mapToObj(i -> new Field(names.get(i), components[i].getAccessor())).toList();
                    return new Shape(fields, type.getDeclaredConstructor(types));
                } catch (NoSuchMethodException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private ContentText() {
    }

    /** Every text that is there, in the order of the content. */
    public static List<Leaf> leaves(ResumeContent content) {
        var leaves = new ArrayList<Leaf>();
        collect("", content, leaves);
        return leaves;
    }

    /**
     * The content with one value replaced.
     *
     * @throws IllegalArgumentException if the value at the edit's path is not its {@code before}
     */
    public static ResumeContent apply(ResumeContent content, TextEdit edit) {
        return (ResumeContent) Objects.requireNonNull(replaced("", content, edit));
    }

    /**
     * The content after several edits.
     *
     * @param skills the normalised skills afterwards; null where they did not change
     */
    public static ResumeContent apply(ResumeContent content, List<TextEdit> edits, @Nullable List<String> skills) {
        var edited = content;
        for (var edit : edits) {
            edited = apply(edited, edit);
        }
        return skills == null ? edited : new ResumeContent(
                edited.personalInfo(), edited.education(), edited.experience(), edited.projects(),
                skills, edited.skillsRaw(), edited.highlights(), edited.others());
    }

    private static void collect(String path, @Nullable Object value, List<Leaf> leaves) {
        switch (value) {
            case null -> { }
            case String text -> leaves.add(new Leaf(path, text));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(path + "[" + i + "]", list.get(i), leaves);
                }
            }
            case Record holder -> {
                for (var field : Shape.OF.get(holder.getClass()).fields) {
                    var child = child(path, field);
                    if (!child.equals(DERIVED)) {
                        collect(child, read(field, holder), leaves);
                    }
                }
            }
            default -> { }
        }
    }

    private static @Nullable Object replaced(String path, @Nullable Object value, TextEdit edit) {
        if (path.equals(edit.path())) {
            if (!edit.before().equals(value)) {
                throw new IllegalArgumentException("the text at " + path + " is not the edit's before");
            }
            return edit.after().isEmpty() ? null : edit.after();
        }
        if (!edit.path().startsWith(path)) {
            return value;
        }
        return switch (value) {
            case List<?> list -> replacedElement(path, list, edit);
            case Record holder -> replacedComponent(path, holder, edit);
            case null, default -> value;
        };
    }

    private static List<?> replacedElement(String path, List<?> list, TextEdit edit) {
        var copy = new ArrayList<Object>(list.size());
        for (int i = 0; i < list.size(); i++) {
            var element = replaced(path + "[" + i + "]", list.get(i), edit);
            if (element != null) {
                copy.add(element);
            }
        }
        return List.copyOf(copy);
    }

    private static Record replacedComponent(String path, Record holder, TextEdit edit) {
        var shape = Shape.OF.get(holder.getClass());
        var values = shape.fields.stream()
                .map(field -> replaced(child(path, field), read(field, holder), edit))
                .toArray();
        try {
            return (Record) shape.constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String child(String path, Field field) {
        return path.isEmpty() ? field.name : path + "." + field.name;
    }

    private static @Nullable Object read(Field field, Record holder) {
        try {
            return field.accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
