package io.rehearsal.query.projection;

import io.rehearsal.events.DomainEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A projection for the tests of stores, which nothing is folded into. */
public final class Things implements Projection<Things.Thing> {

    public record Thing(String text, List<String> words) {
    }

    public record Part(@Id String id, int number, String text) implements Child {
    }

    @Override
    public String name() {
        return "thing";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Thing> viewType() {
        return Thing.class;
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return false;
    }

    @Override
    public Folded<Thing> evolve(@Nullable Thing view, DomainEvent event, Children children) {
        return Folded.of(view);
    }

    @Override
    public @Nullable Long owner(Thing view) {
        return null;
    }

    @Override
    public Map<String, Class<? extends Child>> children() {
        return Map.of("parts", Part.class);
    }
}
