package io.rehearsal.api.console;

import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.operations.queries.EventRecord;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whom an event tells about: the account that the event itself names as the subject of its personal data. */
@Component
class Subjects {

    /** Empty where it is about nobody, or about a guest. */
    Optional<Long> of(EventRecord event) {
        var payload = event.payload();
        if (payload == null || !payload.getClass().isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(payload.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(DataSubjectId.class) || isSubjectField(payload.getClass(), component))
                .findFirst()
                .flatMap(component -> number(payload, component));
    }

    private static boolean isSubjectField(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName()).isAnnotationPresent(DataSubjectId.class);
        } catch (NoSuchFieldException e) {
            return false;
        }
    }

    private static Optional<Long> number(Object payload, RecordComponent component) {
        try {
            return switch (component.getAccessor().invoke(payload)) {
                case Number it -> Optional.of(it.longValue());
                case String it when it.matches("\\d+") -> Optional.of(Long.parseLong(it));
                case null, default -> Optional.empty();
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
