package io.rehearsal.command.eventstore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventParts;
import io.rehearsal.events.UnknownEvent;
import io.rehearsal.events.account.events.AccountErased;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Stores an event as JSON under its stable name. Its personal data stands in the field {@code personal}, encrypted under
 * the person's key and bound to the event's name; once the key is gone those components are null. Everything that reads events reads
 * them here: what an older revision stored is opened, then brought up to today's, and what only a newer node knows is an {@link UnknownEvent}.
 */
public final class EventSerializer extends JacksonSerializer {

    private final EventCodec codec;
    private final Seal seal;
    private final DataKeys keys;
    private final Upcasters upcasters;
    private final StoredTypes types;

    public EventSerializer(Seal seal, DataKeys keys) {
        this(seal, keys, Upcasters.ALL);
    }

    EventSerializer(Seal seal, DataKeys keys, Upcasters upcasters) {
        this(new EventCodec(), seal, keys, upcasters);
    }

    private EventSerializer(EventCodec codec, Seal seal, DataKeys keys, Upcasters upcasters) {
        super(JacksonSerializer.builder().objectMapper(codec.json()));
        this.codec = codec;
        this.seal = seal;
        this.keys = keys;
        this.upcasters = upcasters;
        this.types = new StoredTypes(upcasters);
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        if (!EventTypes.isEvent(object.getClass())) {
            return super.serialize(object, representation);
        }
        try {
            var type = EventTypes.stored(object.getClass());
            var parts = codec.parts(object);
            if (!parts.personal().isEmpty()) {
                var plain = codec.json().writeValueAsBytes(parts.personal());
                parts.open().put(SealedJson.PERSONAL, seal.seal(parts.subject(), type.getName(), plain));
            }
            var bytes = codec.json().writeValueAsBytes(parts.open());
            return new SimpleSerializedObject<>(getConverter().convert(bytes, representation), representation, type);
        } catch (IOException e) {
            throw new SerializationException("cannot store " + object.getClass().getSimpleName(), e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        var type = classForType(stored.getType());
        if (!EventTypes.isEvent(type)) {
            return super.deserialize(stored);
        }
        try {
            return (T) event(StoredTypes.of(stored.getType()), type, getConverter().convert(stored, byte[].class).getData());
        } catch (IOException e) {
            throw new SerializationException("cannot read a stored " + stored.getType().getName(), e);
        }
    }

    private DomainEvent event(StoredType stored, Class<?> today, byte[] bytes) throws IOException {
        if (today == UnknownEvent.class) {
            return new UnknownEvent(stored.name(), stored.revision());
        }
        var upcaster = upcasters.of(stored);
        var json = SealedJson.of(bytes, upcaster.map(Upcaster::subjectField).orElseGet(() -> codec.subjectField(today)));
        var opened = opened(stored, json);
        if (today == AccountErased.class) {
            keys.forget(Seal.subject(json.subject()));
        }
        if (upcaster.isEmpty()) {
            return codec.event(today, opened);
        }
        var parts = new ArrayList<DomainEvent>();
        for (var part : upcasters.upcast(stored, (ObjectNode) codec.json().readTree(opened))) {
            parts.add(codec.event(types.of(part.type()), codec.json().writeValueAsBytes(part.event())));
        }
        return today == EventParts.class ? new EventParts(parts) : parts.getFirst();
    }

    private byte[] opened(StoredType stored, SealedJson json) {
        return Optional.ofNullable(json.sealed())
                .flatMap(sealed -> seal.open(Seal.subject(json.subject()), stored.name(), sealed))
                .map(json::opened)
                .orElse(json.bytes());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return types.isEvent(type) ? types.of(StoredTypes.of(type)) : super.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return type != null && EventTypes.isEvent(type) ? EventTypes.stored(type) : super.typeForClass(type);
    }
}
