package io.rehearsal.query.audit;

import io.rehearsal.events.EventParts;
import io.rehearsal.events.UnknownEvent;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.account.events.AccountRegistered;
import io.rehearsal.events.account.events.PasswordChanged;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.operations.events.FailureEvent;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.queries.VersionComparison;
import io.rehearsal.events.role.events.RoleEvent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes records of stored events. */
final class EventRecords {

    private static final Logger LOG = LoggerFactory.getLogger(EventRecords.class);

    private EventRecords() {
    }

    /** The record of an event by itself, whatever was before it. */
    static EventRecord of(DomainEventMessage<?> event, long position) {
        return of(event, position, _ -> Optional.empty());
    }

    /**
     * An event that cannot be decoded is listed as such: a history is shown even where a part of it is broken.
     *
     * @param changes what a resume's event did to its content
     */
    static EventRecord of(
            DomainEventMessage<?> event, long position, Function<ResumeEvent, Optional<VersionComparison>> changes) {
        try {
            return told(event, position, event.getPayload(), changes);
        } catch (RuntimeException e) {
            LOG.error("event {} cannot be told: {}", event.getIdentifier(), e.getClass().getName());
            return record(event, position, Narrative.of("The event cannot be read"), null);
        }
    }

    private static EventRecord told(
            DomainEventMessage<?> event,
            long position,
            Object payload,
            Function<ResumeEvent, Optional<VersionComparison>> changes) {
        return switch (payload) {
            case AccountRegistered it -> record(event, position, AccountNarrator.tell(it), withoutPassword(it));
            case PasswordChanged it -> record(event, position, AccountNarrator.tell(it), new PasswordChanged(it.accountId(), null, it.changedAt()));
            case AccountEvent it -> record(event, position, AccountNarrator.tell(it), it);
            case LoginEvent it -> record(event, position, LoginNarrator.tell(it), LoginNarrator.withoutHash(it));
            case ResumeEvent it -> record(event, position, ResumeNarrator.tell(it, changes.apply(it)), it);
            case RoleEvent it -> record(event, position, RoleNarrator.tell(it), it);
            case InterviewEvent it -> record(event, position, InterviewNarrator.tell(it), it);
            case DocumentEvent it -> record(event, position, DocumentNarrator.tell(it), DocumentNarrator.shortened(it));
            case QueryHistoryEvent it -> record(event, position, KnowledgeNarrator.tell(it), it);
            case RecallEvent it -> record(event, position, KnowledgeNarrator.tell(it), it);
            case ConversationEvent it -> record(event, position, ConversationNarrator.tell(it), it);
            case ModelCallEvent it -> record(event, position, ConversationNarrator.tell(it), it);
            case LlmConfigEvent it -> record(event, position, LlmConfigNarrator.tell(it), LlmConfigNarrator.withoutKey(it));
            case FailureEvent it -> record(event, position, FailureNarrator.tell(it), it);
            case UnknownEvent it -> record(event, position, Narrative.of("Only a newer version knows this event"), null);
            case EventParts it -> record(event, position, Narrative.of(it.parts().stream()
                    .map(part -> told(event, position, part, changes).summary()).collect(Collectors.joining("; "))), it);
            default -> record(event, position, Narrative.of(payload.getClass().getSimpleName()), payload);
        };
    }

    /** Even an operator has no business with the hash. */
    private static AccountRegistered withoutPassword(AccountRegistered it) {
        return new AccountRegistered(it.accountId(), it.username(), it.email(), null, it.fullName(), it.nickname(), it.phone(),
                it.role(), it.registeredAt());
    }

    private static EventRecord record(
            DomainEventMessage<?> event, long position, Narrative narrative, @Nullable Object payload) {
        var type = StoredName.of(event);
        return new EventRecord(
                position,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getIdentifier(),
                type.name(),
                type.revision(),
                event.getTimestamp(),
                metadata(event),
                narrative.summary(),
                narrative.changes(),
                narrative.erased(),
                payload);
    }

    private static Map<String, String> metadata(DomainEventMessage<?> event) {
        var metadata = new TreeMap<String, String>();
        event.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return metadata;
    }
}
