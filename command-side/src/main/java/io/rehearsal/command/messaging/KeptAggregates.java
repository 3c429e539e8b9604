package io.rehearsal.command.messaging;

import org.springframework.stereotype.Component;

/** The aggregates that this node keeps in memory. */
@Component
public class KeptAggregates {

    private final SharedRepositories repositories;

    KeptAggregates(SharedRepositories repositories) {
        this.repositories = repositories;
    }

    /** Lets go of all of them: they may tell about somebody who was erased. */
    public void forget() {
        repositories.forget();
    }
}
