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
    public ProjectionStore open(String projection, int generation) {
        return own.stream().filter(stores -> stores.keeps(projection)).findFirst()
                .<ProjectionStore>map(stores -> stores.open(projection, generation))
                .orElseGet(() -> others.open(projection, generation));
    }
}
