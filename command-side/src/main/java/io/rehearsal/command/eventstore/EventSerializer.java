package io.rehearsal.command.eventstore;

import io.rehearsal.command.sealing.DataKeys;
import io.rehearsal.command.sealing.Seal;
import io.rehearsal.events.account.events.AccountErased;
import java.io.IOException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Stores an event as JSON under its stable name. Its personal data stands in the field {@code personal}, encrypted under
 * the person's key and bound to the event's name; once the key is gone those components are null.
 */
public final class EventSerializer extends JacksonSerializer {

    private final EventCodec codec;
    private final Seal seal;
    private final DataKeys keys;

    public EventSerializer(Seal seal, DataKeys keys) {
        this(new EventCodec(), seal, keys);
    }

    private EventSerializer(EventCodec codec, Seal seal, DataKeys keys) {
        super(JacksonSerializer.builder().objectMapper(codec.json()));
        this.codec = codec;
        this.seal = seal;
        this.keys = keys;
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
            var bytes = getConverter().convert(stored, byte[].class).getData();
            var json = SealedJson.of(bytes, codec.subjectField(type));
            var subject = Seal.subject(json.subject());
            if (json.sealed() != null) {
                var plain = seal.open(subject, stored.getType().getName(), json.sealed());
                bytes = plain.map(json::opened).orElse(bytes);
            }
            if (type == AccountErased.class) {
                keys.forget(subject);
            }
            return (T) codec.event(type, bytes);
        } catch (IOException e) {
            throw new SerializationException("cannot read a stored " + stored.getType().getName(), e);
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return EventTypes.named(type.getName()).<Class>map(known -> known).orElseGet(() -> super.classForType(type));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return type != null && EventTypes.isEvent(type) ? EventTypes.stored(type) : super.typeForClass(type);
    }
}
