package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.DataSubjectId;
import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.PersonalData;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns an event into two JSON objects, what everybody may read and what tells about a person, and back. */
final class EventCodec {

    /** @param personal empty where the event holds no personal data */
    record Parts(String subject, ObjectNode open, ObjectNode personal) {
    }

    /** @param subject null where the event is about nobody */
    private record Shape(@Nullable RecordComponent subject, List<String> personal) {
    }

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    ObjectMapper json() {
        return json;
    }

    Parts parts(Object event) {
        var shape = shapes.computeIfAbsent(event.getClass(), EventCodec::shape);
        ObjectNode open = json.valueToTree(event);
        var personal = json.createObjectNode();
        for (var name : shape.personal) {
            var value = open.remove(name);
            if (value != null && !value.isNull()) {
                personal.set(name, value);
            }
        }
        return new Parts(shape.subject == null ? "" : Seal.subject(read(shape.subject, event)), open, personal);
    }

    /** The field that names the person whose key opens the stored event; empty where it is about nobody. */
    String subjectField(Class<?> type) {
        var subject = shapes.computeIfAbsent(type, EventCodec::shape).subject;
        return subject == null ? "" : subject.getName();
    }

    /** Fields that the event does not have are passed over, the sealed one among them. */
    DomainEvent event(Class<?> type, byte[] all) throws IOException {
        return (DomainEvent) json.readValue(all, type);
    }

    private static Shape shape(Class<?> type) {
        var components = type.getRecordComponents();
        var subject = Arrays.stream(components)
                .filter(component -> component.isAnnotationPresent(DataSubjectId.class))
                .findFirst()
                .orElse(null);
        var personal = Arrays.stream(components)
                .filter(component -> component.isAnnotationPresent(PersonalData.class))
                .map(RecordComponent::getName)
                .toList();
        if (subject == null && !personal.isEmpty()) {
            throw new IllegalStateException(type.getName() + " lacks @DataSubjectId");
        }
        return new Shape(subject, personal);
    }

    private static Object read(RecordComponent component, Object event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
