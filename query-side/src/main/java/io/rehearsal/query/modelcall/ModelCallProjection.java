package io.rehearsal.query.modelcall;

import io.rehearsal.events.DomainEvent;
import io.rehearsal.events.modelcall.events.ModelCallEvent;
import io.rehearsal.events.modelcall.events.ModelCalled;
import io.rehearsal.query.projection.Child;
import io.rehearsal.query.projection.Children;
import io.rehearsal.query.projection.Folded;
import io.rehearsal.query.projection.Projection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Component;

/** What calls of models cost by person and day, and the calls themselves. */
@Component
public class ModelCallProjection implements Projection<CallDocument> {

    private static final String CALLS = "calls";

    @Override
    public String name() {
        return "modelcall";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<CallDocument> viewType() {
        return CallDocument.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return ModelCallEvent.class.isAssignableFrom(eventType);
    }

    @Override
    public Folded<CallDocument> evolve(@Nullable CallDocument view, DomainEvent event, Children children) {
        return switch ((ModelCallEvent) event) {
            case ModelCalled it -> Folded.of((view == null ? CallDocument.of(it) : view).with(it)).put(CallEntry.of(it));
        };
    }

    /** Nobody's where a guest called. */
    @Override
    public @Nullable Long owner(CallDocument view) {
        return isAccount(view.caller()) ? Long.valueOf(view.caller()) : null;
    }

    private static boolean isAccount(String caller) {
        return !caller.isEmpty() && caller.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of(CALLS, CallEntry.class);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index("owner", Direction.ASC).on("day", Direction.ASC));
    }

    /** By caller, newest first, of all models or of one. */
    @Override
    public Map<String, List<IndexDefinition>> childIndexes() {
        return Map.of(CALLS, List.of(
                new Index("root", Direction.ASC),
                new Index("caller", Direction.ASC).on("calledAt", Direction.DESC).on("_id", Direction.DESC),
                new Index("caller", Direction.ASC).on("modelName", Direction.ASC).on("calledAt", Direction.DESC).on("_id", Direction.DESC)));
    }
}
