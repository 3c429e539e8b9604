package io.rehearsal.query.projection;

import java.util.List;

/** Opens each projection's generations where the projection is kept. */
public final class ChosenStores implements ProjectionStores {

    private final List<? extends OwnStores> own;
    private final ProjectionStores others;

    /** @param others where everything else is kept */
    public ChosenStores(List<? extends OwnStores> own, ProjectionStores others) {
        this.own = List.copyOf(own);
        this.others = others;
    }

    @Override
    public <V> ProjectionStore<V> open(Projection<V> projection, int generation) {
        for (var stores : own) {
            if (stores.keeps(projection.name())) {
                return stores.open(projection, generation);
            }
        }
        return others.open(projection, generation);
    }
}
