package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The events' classes by the names that they are stored under. */
final class StoredTypes {

    private static final Map<String, Class<?>> CLASSES = find();

    private StoredTypes() {
    }

    /** Empty for a name or a revision that this code does not have: what it is today is known once it is read. */
    static Optional<Class<?>> of(String name, String revision) {
        return Optional.<Class<?>>ofNullable(CLASSES.get(name))
                .filter(type -> type.getAnnotation(EventType.class).revision().equals(revision));
    }

    private static Map<String, Class<?>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        var classes = new HashMap<String, Class<?>>();
        for (var found : scanner.findCandidateComponents(DomainEvent.class.getPackageName())) {
            var name = Objects.requireNonNull(found.getBeanClassName());
            var type = ClassUtils.resolveClassName(name, DomainEvent.class.getClassLoader());
            classes.put(type.getAnnotation(EventType.class).name(), type);
        }
        return Map.copyOf(classes);
    }
}
