package io.rehearsal.query.projection;

import io.rehearsal.events.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The projections of this node. */
@Component
public class Projections {

    private final Map<String, ProjectionRuntime<?>> runtimes = new LinkedHashMap<>();
    private final ProjectionEngine engine;

    public Projections(List<Projection<?>> projections, ProjectionEngine engine) {
        this.engine = engine;
        projections.forEach(projection -> runtimes.put(projection.name(), new ProjectionRuntime<>(projection, engine)));
    }

    /** The views of a projection, by whichever generation is live when they are read. */
    public <V> ReadModel<V> readModel(Projection<V> projection) {
        @SuppressWarnings("unchecked")
        var runtime = (ProjectionRuntime<V>) runtime(projection.name());
        return new ReadModel<>(runtime::live, engine.refold(projection));
    }

    /** As {@link #readModel(Projection)}, by the projection's name, for who reads no more than fields of it. */
    public ReadModel<?> readModel(String projection) {
        return readModel(runtime(projection).projection());
    }

    public Collection<ProjectionRuntime<?>> all() {
        return runtimes.values();
    }

    /** @throws Refusal with {@code NOT_FOUND} */
    public ProjectionRuntime<?> runtime(String name) {
        var runtime = runtimes.get(name);
        if (runtime == null) {
            throw new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.PROJECTION, "there is no such projection");
        }
        return runtime;
    }
}
