package io.rehearsal.command.eventstore;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A row of the event table, but for its position. */
record StoredEvent(
        String identifier,
        String aggregateId,
        long sequence,
        @Nullable String aggregateType,
        String time,
        SerializedObject<byte[]> payload,
        byte[] metadata) {

    static StoredEvent of(EventMessage<?> message, Serializer serializer) {
        var event = message instanceof DomainEventMessage<?> numbered
                ? numbered
                : new GenericDomainEventMessage<>(null, message.getIdentifier(), 0, message, message::getTimestamp);
        return new StoredEvent(
                event.getIdentifier(), event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                event.serializePayload(serializer, byte[].class),
                event.serializeMetaData(serializer, byte[].class).getData());
    }
}
