package io.rehearsal.query.modelcall;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.projection.Projection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Model calls by id and person. */
@Component
public class ModelCallProjection implements Projection<ModelCallView> {

    @Override
    public String name() {
        return "modelcall";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<ModelCallView> viewType() {
        return ModelCallView.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ModelCallEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Optional<String> key(DomainEvent event) {
        return event instanceof ModelCallEvent it ? Optional.of("modelcall-" + it.callId()) : Optional.empty();
    }

    @Override
    public @Nullable ModelCallView evolve(@Nullable ModelCallView view, DomainEvent event) {
        return switch ((ModelCallEvent) event) {
            case ModelCalled it -> new ModelCallView(it.callId(), it.caller(), it.conversationId(), it.messageId(), it.modelName(), it.endpoint(),
                    it.statusCode(), it.requestTokens(), it.responseTokens(), it.durationMillis(), it.clientAddress(), it.failure(), it.calledAt());
        };
    }

    @Override
    public Map<String, String> fields(ModelCallView view) {
        return Map.of(OWNER, view.caller());
    }
}
