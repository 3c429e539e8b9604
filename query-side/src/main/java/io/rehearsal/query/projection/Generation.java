package io.rehearsal.query.projection;

import io.rehearsal.events.account.events.AccountErased;
import org.jspecify.annotations.Nullable;

/** One generation of a projection on this node: its documents, and the processor that keeps them up to date. */
public final class Generation<V> {

    private final Projection<V> projection;
    private final int number;
    private final ProjectionStore store;
    private final ViewCodec<V> codec;
    private final LiveProcessor<V> processor;

    Generation(Projection<V> projection, int number, ProjectionStore store, LiveProcessor<V> processor) {
        this.projection = projection;
        this.number = number;
        this.store = store;
        this.codec = new ViewCodec<>(projection.viewType());
        this.processor = processor;
    }

    /** The name of a generation's processor and its token. */
    public static String name(String projection, int number) {
        return projection + "-g" + number;
    }

    String name() {
        return name(projection.name(), number);
    }

    Projection<V> projection() {
        return projection;
    }

    public int number() {
        return number;
    }

    public ProjectionStore store() {
        return store;
    }

    /** Whether an event of this type may change what is read here. An erasure may, wherever there is something about the person. */
    boolean isChangedBy(Class<?> eventType) {
        return AccountErased.class.equals(eventType) || projection.mayConcern(eventType);
    }

    LiveProcessor<V> processor() {
        return processor;
    }

    @Nullable V view(StoredDocument document) {
        return codec.read(document.view());
    }

    public Condition condition() {
        return processor.condition();
    }
}
