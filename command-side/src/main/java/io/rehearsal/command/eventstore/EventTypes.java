package io.rehearsal.command.eventstore;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.EventType;
import io.rehearsal.events.account.events.AccountEvent;
import io.rehearsal.events.conversation.events.ConversationEvent;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.QueryHistoryEvent;
import io.rehearsal.events.knowledge.events.RecallEvent;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import io.rehearsal.events.login.events.LoginEvent;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.operations.events.FailureEvent;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.role.events.RoleEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** The stored names of the events and the classes that carry them today. */
public final class EventTypes {

    private static final Map<String, Class<?>> BY_NAME = Stream.of(
                    AccountEvent.class, LoginEvent.class, ResumeEvent.class, InterviewEvent.class, LlmConfigEvent.class,
                    DocumentEvent.class, QueryHistoryEvent.class, RecallEvent.class, RoleEvent.class,
                    ConversationEvent.class, ModelCallEvent.class, FailureEvent.class)
            .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(type -> stored(type).getName(), Function.identity()));

    private EventTypes() {
    }

    /** Every event class there is. */
    public static Stream<Class<?>> all() {
        return BY_NAME.values().stream();
    }

    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static boolean isEvent(Class<?> type) {
        return DomainEvent.class.isAssignableFrom(type);
    }

    static SerializedType stored(Class<?> type) {
        var stored = type.getAnnotation(EventType.class);
        if (stored == null) {
            throw new IllegalStateException(type.getName() + " lacks @EventType");
        }
        return new SimpleSerializedType(stored.name(), stored.revision());
    }
}
