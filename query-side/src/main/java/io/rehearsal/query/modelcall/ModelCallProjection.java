package io.rehearsal.query.modelcall;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.events.modelcall.queries.ModelCallView;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
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
        return 2;
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
    public Folded<ModelCallView> evolve(@Nullable ModelCallView view, DomainEvent event, Children children) {
        return Folded.of(switch ((ModelCallEvent) event) {
            case ModelCalled it -> new ModelCallView(it.callId(), it.caller(), it.conversationId(), it.messageId(), it.modelName(), it.endpoint(),
                    it.statusCode(), it.requestTokens(), it.responseTokens(), it.durationMillis(), it.clientAddress(), it.failure(), it.calledAt());
        });
    }

    /** Nobody's where a guest called. */
    @Override
    public @Nullable Long owner(ModelCallView view) {
        return isAccount(view.caller()) ? Long.valueOf(view.caller()) : null;
    }

    private static boolean isAccount(String caller) {
        return !caller.isEmpty() && caller.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** By owner, newest first, of all models or of one. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index("owner", Direction.ASC).on("calledAt", Direction.DESC).on("_id", Direction.DESC),
                new Index("owner", Direction.ASC).on("modelName", Direction.ASC).on("calledAt", Direction.DESC).on("_id", Direction.DESC));
    }
}
