package io.rehearsal.command.llmconfig;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.assistant.llm.PersonalModels;
import io.rehearsal.assistant.llm.provider.ModelSettings;
import io.rehearsal.command.aggregate.OwnEvents;
import io.rehearsal.events.account.events.AccountErased;
import io.rehearsal.events.llmconfig.commands.LlmConfigCommand;
import io.rehearsal.events.llmconfig.events.LlmConfigEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/** A person's configuration for whoever holds no lock on it. Another node's change is seen within seconds. */
@Component
class LlmConfigReader implements PersonalModels {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final EventStore events;
    private final Cache<Long, Optional<ModelSettings>> models = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    LlmConfigReader(EventStore events) {
        this.events = events;
        events.subscribe(this::appended);
    }

    @Override
    public Optional<ModelSettings> of(long accountId) {
        return models.get(accountId, unknown -> read(unknown).model());
    }

    LlmConfigState read(long accountId) {
        return OwnEvents.read(events, LlmConfigCommand.aggregateId(accountId), LlmConfigEvent.class)
                .reduce(LlmConfigState.NONE, LlmConfigState::evolve, (_, last) -> last);
    }

    /** Called before the events are stored: what is read until the commit is forgotten with it. */
    private void appended(List<? extends EventMessage<?>> appended) {
        for (var event : appended) {
            switch (event.getPayload()) {
                case LlmConfigEvent it -> forgetAfterCommit(it.accountId());
                case AccountErased it -> forgetAfterCommit(it.accountId());
                default -> {
                    // Changes nobody's model.
                }
            }
        }
    }

    private void forgetAfterCommit(long accountId) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().afterCommit(_ -> models.invalidate(accountId));
        }
    }
}
