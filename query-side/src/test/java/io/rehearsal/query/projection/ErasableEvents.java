package io.rehearsal.query.projection;

import io.rehearsal.events.PersonalData;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.resume.events.ResumeEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Events in memory whose personal data can no longer be read once their person's key is gone. */
public final class ErasableEvents extends InMemoryEventStorageEngine {

    public ErasableEvents() {
        super(1);
    }

    private final Set<Long> erased = ConcurrentHashMap.newKeySet();

    public void destroyKey(long person) {
        erased.add(person);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return super.readEvents(token, mayBlock).map(event -> event instanceof DomainEventMessage<?> domain
                ? new GenericTrackedDomainEventMessage<>(event.trackingToken(), unsealed(domain))
                : event);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return DomainEventStream.of(
                super.readEvents(aggregateIdentifier, firstSequenceNumber).asStream().map(this::unsealed).toList());
    }

    private DomainEventMessage<?> unsealed(DomainEventMessage<?> event) {
        var payload = unsealed((Record) event.getPayload());
        return new GenericDomainEventMessage<>(event.getType(), event.getAggregateIdentifier(), event.getSequenceNumber(),
                payload, event.getMetaData(), event.getIdentifier(), event.getTimestamp());
    }

    private Record unsealed(Record event) {
        var person = switch (event) {
            case AccountEvent account -> account.accountId();
            case ResumeEvent resume -> resume.ownerId();
            case LlmConfigEvent config -> config.accountId();
            case DocumentEvent document -> document.ownerId();
            case QueryHistoryEvent history -> history.accountId();
            case RecallEvent recall -> recall.ownerId();
            case ConversationEvent conversation -> conversation.accountId();
            default -> 0L;
        };
        return erased.contains(person) ? withoutPersonalData(event) : event;
    }

    private static Record withoutPersonalData(Record event) {
        var components = event.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> component.isAnnotationPresent(PersonalData.class) ? null : value(component, event))
                .toArray();
        try {
            return event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
